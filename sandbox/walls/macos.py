"""macOS: a deny-default profile in the place of Landlock and seccomp, and a watch over memory.

UNTESTED on macOS: written from the documentation and from what browsers do there; the tests cover
what can be decided elsewhere. ``doctor`` tries the profile on the machine itself.

The profile is put up by ``sandbox_init`` (libSystem, what the command ``sandbox-exec`` calls) in
the worker itself, when everything is imported, so it needs to allow no file at all. By hand:
``sandbox-exec -p "$PROFILE" ...``. It does not stop threads; their CPU time is billed to the
process. ``RLIMIT_AS`` does nothing there, so the supervisor polls the resident memory.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass

from sandbox.layers import Layer, LayerStatus, State
from sandbox.walls import attacks, probe

PROFILE = """\
(version 1)
(deny default)
(allow signal (target self))
(allow process-info* (target self))
"""

_FASTEST_FILL_BYTES_PER_SECOND = 4 << 30
_SHORTEST_PAUSE_SECONDS = 0.001
_LONGEST_PAUSE_SECONDS = 0.05

_USAGE_V0 = struct.Struct("=16s10Q")
"""``struct rusage_info_v0`` of <sys/resource.h>: a UUID, then ten counters."""
_USER_TIME, _SYSTEM_TIME, _RESIDENT_SIZE = 1, 2, 7


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidentMemoryWatch:
    """Decides from samples of a worker's resident memory; reads nothing itself.

    ``baseline_bytes`` is what the interpreter occupied before the submission was loaded.
    """

    baseline_bytes: int
    limit_bytes: int

    def exceeded(self, resident_bytes: int) -> bool:
        """Whether the submission holds more than its limit."""
        return self._headroom(resident_bytes) < 0

    def pause_seconds(self, resident_bytes: int) -> float:
        """How long to wait for the next sample: the nearer the limit, the shorter."""
        until_full = self._headroom(resident_bytes) / _FASTEST_FILL_BYTES_PER_SECOND
        return min(max(until_full, _SHORTEST_PAUSE_SECONDS), _LONGEST_PAUSE_SECONDS)

    def _headroom(self, resident_bytes: int) -> int:
        return self.baseline_bytes + self.limit_bytes - resident_bytes


def apply() -> LayerStatus:
    """Put the profile on this process for good, and check that a folder cannot be read."""
    message = ctypes.c_char_p()
    try:
        initialise = ctypes.CDLL(None).sandbox_init
    except (OSError, AttributeError):
        return _status(State.UNAVAILABLE, "no sandbox_init on this system", "macOS has it")
    if initialise(PROFILE.encode(), ctypes.c_uint64(0), ctypes.byref(message)) != 0:
        detail = (message.value or b"sandbox_init failed").decode(errors="replace")
        return _status(State.UNAVAILABLE, detail, "start the judge outside any other sandbox")
    try:
        os.close(os.open("/", os.O_RDONLY))
    except PermissionError:
        return _status(State.ON, "files, network, processes, other processes")
    return _status(State.OFF, "the profile was accepted, yet a folder could be opened", "sw_vers")


def try_it() -> LayerStatus:
    """Try the profile by attacks, in processes of their own."""
    return probe.try_layer(Layer.PROFILE, __name__)


def examine() -> LayerStatus:
    """Attack from forks of this process, which is to be one made for it."""
    attempts = (*attacks.files(), *attacks.tcp(), *attacks.processes(), attacks.signal_parent())
    return probe.examine(apply, attempts, unstopped=" (threads are not stopped)")


def try_watch() -> LayerStatus:
    """Try whether the memory of a process can be read from outside."""
    try:
        seen = resident_bytes(os.getpid())
    except (OSError, AttributeError) as error:
        return LayerStatus(
            layer=Layer.RSS_WATCH,
            state=State.UNAVAILABLE,
            detail=f"resident memory cannot be read: {error}",
            remedy="macOS 10.9 or later has proc_pid_rusage",
        )
    return LayerStatus(
        layer=Layer.RSS_WATCH,
        state=State.ON if seen > 0 else State.OFF,
        detail="the supervisor polls resident memory",
    )


def process_cpu_seconds(pid: int) -> float:
    """Return the CPU seconds (user and system, all threads) of a process of the same user."""
    fields = _usage(pid)
    return (fields[_USER_TIME] + fields[_SYSTEM_TIME]) * _seconds_per_tick()


def reader_of_resident_bytes() -> Callable[[int], int] | None:
    """What the supervisor watches memory with: ``resident_bytes`` on macOS, nothing elsewhere."""
    return resident_bytes if sys.platform == "darwin" else None


def resident_bytes(pid: int) -> int:
    """Return the memory that a process of the same user occupies now."""
    return int(_usage(pid)[_RESIDENT_SIZE])


def _usage(pid: int) -> tuple[int, ...]:
    buffer = ctypes.create_string_buffer(_USAGE_V0.size)
    if ctypes.CDLL(None, use_errno=True).proc_pid_rusage(pid, 0, buffer) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"proc_pid_rusage: {os.strerror(number)}")
    return _USAGE_V0.unpack(buffer.raw)


def _seconds_per_tick() -> float:
    """Return the unit of the kernel's times: a nanosecond on Intel, 125/3 of one on Apple's own."""
    ratio = ctypes.create_string_buffer(8)
    ctypes.CDLL(None).mach_timebase_info(ratio)
    numerator, denominator = struct.unpack("=II", ratio.raw)
    return float(numerator) / float(denominator) / 1e9


def _status(state: State, detail: str, remedy: str = "") -> LayerStatus:
    return LayerStatus(layer=Layer.PROFILE, state=state, detail=detail, remedy=remedy)
