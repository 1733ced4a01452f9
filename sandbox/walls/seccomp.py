"""seccomp: the filter over system calls, built from ``rules`` for this machine, without libseccomp.

Stops what rlimits and Landlock leave open (processes, threads, sockets, shared memory, io_uring,
other processes) and once more what they close. Irrevocable, inherited, and bound to every thread.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Iterable

from sandbox.layers import Layer, LayerStatus, State
from sandbox.walls import attacks, bpf, kernel, privileges, probe
from sandbox.walls.numbers import MACHINES, Machine
from sandbox.walls.rules import Fate, Process, Rule, rules

_SET_MODE_FILTER = 1
_ALL_THREADS = 1  # SECCOMP_FILTER_FLAG_TSYNC
_NO_DESCRIPTOR = 0xFFFFFFFF
_KEEP_SPEED = 4  # SECCOMP_FILTER_FLAG_SPEC_ALLOW, see apply()

ACTIONS = {
    Fate.ALLOWED: 0x7FFF0000,  # SECCOMP_RET_ALLOW
    Fate.REFUSED: 0x00050000 | errno.EPERM,  # SECCOMP_RET_ERRNO
    Fate.KILLED: 0x80000000,  # SECCOMP_RET_KILL_PROCESS
}


def program(machine: Machine, table: Iterable[Rule]) -> bpf.Block:
    """Return the filter for one machine: what no rule names is refused, what is foreign killed."""
    block = bpf.prologue(machine.audit_arch, machine.first_foreign, ACTIONS[Fate.KILLED])
    for rule in table:
        numbers = [machine.numbers[name] for name in rule.names if name in machine.numbers]
        if rule.checks:
            for number in numbers:
                block += bpf.checked(
                    number, rule.checks, ACTIONS[rule.fate], ACTIONS[rule.otherwise]
                )
        elif rule.fate is not Fate.REFUSED:
            block += bpf.one_of(numbers, ACTIONS[rule.fate])
    return block + bpf.returns(ACTIONS[Fate.REFUSED])


def apply(process: Process) -> LayerStatus:
    """Put the filter on this process for good, and check that a file really cannot be opened.

    The kernel is asked to keep its speed: before Linux 5.16 a filter would otherwise switch on a
    mitigation that slows the interpreter, to protect secrets inside this process; it holds none.
    """
    machine = MACHINES.get(kernel.machine())
    if machine is None:
        return _unavailable(f"no table of system calls for {kernel.machine()}", "use another layer")
    code = bpf.packed(program(machine, rules(process)))
    try:
        _install(machine, code)
    except OSError as error:
        return _unavailable(str(error), _remedy(error))
    return _verified()


def try_it() -> LayerStatus:
    """Try the layer by attacks, in processes of their own."""
    return probe.try_layer(Layer.SECCOMP, __name__)


def examine() -> LayerStatus:
    """Attack from forks of this process, which is to be one made for it."""
    attempts = (
        *attacks.files(),
        *attacks.processes(),
        attacks.signal_parent(),
        *attacks.system_calls(),
    )
    return probe.examine(_alone, attempts)


def _alone() -> LayerStatus:
    """Put the filter up with what it needs: an ordinary user may not without no_new_privs."""
    privileges.apply()
    return apply(Process(pid=os.getpid(), channel=_NO_DESCRIPTOR))


def _install(machine: Machine, code: bytes) -> None:
    filters = ctypes.create_string_buffer(code, len(code))
    length = len(code) // struct.calcsize("=HBBI")
    header = struct.pack("@HP", length, ctypes.addressof(filters))
    pointer = ctypes.create_string_buffer(header, len(header))
    number = machine.numbers["seccomp"]
    try:
        kernel.syscall("seccomp", number, _SET_MODE_FILTER, _ALL_THREADS | _KEEP_SPEED, pointer)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        kernel.syscall("seccomp", number, _SET_MODE_FILTER, _ALL_THREADS, pointer)


def _verified() -> LayerStatus:
    """Try the one attack that the filter survives; EPERM is its answer, EACCES Landlock's."""
    try:
        os.close(os.open("/", os.O_RDONLY))
    except OSError as error:
        if error.errno == errno.EPERM:
            return LayerStatus(layer=Layer.SECCOMP, state=State.ON, detail="strict allow-list")
    return LayerStatus(
        layer=Layer.SECCOMP,
        state=State.OFF,
        detail="the filter was accepted, yet opening a folder was not refused by it",
        remedy="report this machine: uname -a",
    )


def _unavailable(detail: str, remedy: str) -> LayerStatus:
    return LayerStatus(layer=Layer.SECCOMP, state=State.UNAVAILABLE, detail=detail, remedy=remedy)


def _remedy(error: OSError) -> str:
    if error.errno in {errno.ENOSYS, errno.EINVAL}:
        return "a kernel with CONFIG_SECCOMP_FILTER (every common distribution has it)"
    if error.errno in {errno.EPERM, errno.EACCES}:
        return "the surrounding container forbids filters: let its own profile permit seccomp(2)"
    return "look up the error in seccomp(2)"
