"""What each system call meets, on both machines, by running their filters on paper."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.walls import bpf, seccomp
from sandbox.walls.numbers import MACHINES, Machine
from sandbox.walls.rules import Fate, Process, rules
from tests.sandbox.walls.bpf_machine import run

PID, CHANNEL, GAUGE = 4321, 5, 3
TABLE = rules(Process(pid=PID, channel=CHANNEL, gauges=(GAUGE,)))
PROGRAMS = {name: seccomp.program(machine, TABLE) for name, machine in MACHINES.items()}
FATES = {action: fate for fate, action in seccomp.ACTIONS.items()}
X86, ARM = MACHINES["x86_64"], MACHINES["aarch64"]
HEADERS = Path("/usr/include")

each_machine = pytest.mark.parametrize("machine", MACHINES.values(), ids=lambda m: m.name)


def fate(machine: Machine, name: str, *arguments: int) -> Fate:
    return fate_of_number(machine, machine.numbers[name], *arguments)


def fate_of_number(machine: Machine, number: int, *arguments: int, audit_arch: int = 0) -> Fate:
    arch = audit_arch or machine.audit_arch
    return FATES[run(PROGRAMS[machine.name], machine=arch, number=number, arguments=arguments)]


def named(machine: Machine, wanted: Fate) -> list[str]:
    """Names of the calls with one fate whatever their arguments."""
    found = [rule for rule in TABLE if rule.fate is wanted and not rule.checks]
    return [name for rule in found for name in rule.names if name in machine.numbers]


@each_machine
@pytest.mark.parametrize("wanted", list(Fate))
def test_each_named_call_meets_its_fate(machine: Machine, wanted: Fate) -> None:
    names = named(machine, wanted)
    assert names
    assert {name: fate(machine, name) for name in names} == dict.fromkeys(names, wanted)


@each_machine
def test_checked_calls_are_never_allowed_whatever_they_ask(machine: Machine) -> None:
    worst = (2**32 - 2,) * 6
    checked = [name for rule in TABLE if rule.checks for name in rule.names]
    assert all(fate(machine, name, *worst) is not Fate.ALLOWED for name in checked)


@each_machine
@given(number=st.integers(0, 2**32 - 1), arguments=st.lists(st.integers(0, 2**64 - 1), max_size=6))
def test_no_unnamed_number_is_allowed(machine: Machine, number: int, arguments: list[int]) -> None:
    allowed = {name for rule in TABLE if rule.fate is Fate.ALLOWED for name in rule.names}
    numbers = {machine.numbers[name] for name in allowed if name in machine.numbers}
    if number not in numbers:
        assert fate_of_number(machine, number, *arguments) is not Fate.ALLOWED


@each_machine
def test_a_call_of_tomorrow_is_refused(machine: Machine) -> None:
    assert fate_of_number(machine, 999) is Fate.REFUSED


def test_foreign_machines_are_killed() -> None:
    i386, exit_group = 0x40000003, X86.numbers["exit_group"]
    assert fate_of_number(X86, exit_group, audit_arch=i386) is Fate.KILLED
    assert fate_of_number(X86, exit_group, audit_arch=ARM.audit_arch) is Fate.KILLED
    assert fate_of_number(ARM, exit_group, audit_arch=X86.audit_arch) is Fate.KILLED


def test_x32_numbers_are_killed() -> None:
    assert fate_of_number(X86, 0x40000000 | X86.numbers["exit_group"]) is Fate.KILLED


@each_machine
def test_only_the_channel_is_read(machine: Machine) -> None:
    open_to = [fd for fd in range(10) if fate(machine, "read", fd) is Fate.ALLOWED]
    assert open_to == [CHANNEL]


@each_machine
def test_only_the_channel_and_the_streams_are_written(machine: Machine) -> None:
    open_to = [fd for fd in range(10) if fate(machine, "write", fd) is Fate.ALLOWED]
    assert open_to == [1, 2, CHANNEL]


@each_machine
def test_send_takes_no_address(machine: Machine) -> None:
    assert fate(machine, "sendto", CHANNEL, 1, 1, 0, 0, 0) is Fate.ALLOWED
    assert fate(machine, "sendto", CHANNEL, 1, 1, 0, 2**40, 16) is Fate.REFUSED


@each_machine
def test_gauges_are_read_at_an_offset_only(machine: Machine) -> None:
    assert fate(machine, "pread64", GAUGE) is Fate.ALLOWED
    assert fate(machine, "pread64", CHANNEL) is Fate.REFUSED
    assert fate(machine, "read", GAUGE) is Fate.REFUSED


@each_machine
def test_memory_is_never_executable_and_never_a_file(machine: Machine) -> None:
    private_anonymous, private_file = 0x22, 0x02
    assert fate(machine, "mmap", 0, 4096, 3, private_anonymous) is Fate.ALLOWED
    assert fate(machine, "mmap", 0, 4096, 7, private_anonymous) is Fate.REFUSED
    assert fate(machine, "mmap", 0, 4096, 1, private_file, GAUGE) is Fate.REFUSED
    assert fate(machine, "mprotect", 0, 4096, 4) is Fate.REFUSED


@each_machine
def test_abort_may_signal_itself_and_nobody_else(machine: Machine) -> None:
    assert fate(machine, "tgkill", PID, PID, 6) is Fate.ALLOWED
    assert fate(machine, "tgkill", PID - 1, PID - 1, 6) is Fate.KILLED


@each_machine
def test_clocks_of_other_processes_are_closed(machine: Machine) -> None:
    clock_of_another = (~1 << 3) | 2
    assert fate(machine, "clock_gettime", 2) is Fate.ALLOWED
    assert fate(machine, "clock_gettime", clock_of_another) is Fate.REFUSED


@each_machine
def test_futexes_do_not_inherit_priority(machine: Machine) -> None:
    private, lock_pi = 0x80, 6
    assert fate(machine, "futex", 0, 9 | private | 0x100) is Fate.ALLOWED
    assert fate(machine, "futex", 0, lock_pi | private) is Fate.REFUSED


@each_machine
def test_pages_of_the_machine_cannot_be_poisoned(machine: Machine) -> None:
    dont_need, poison = 4, 100
    assert fate(machine, "madvise", 0, 4096, dont_need) is Fate.ALLOWED
    assert fate(machine, "madvise", 0, 4096, poison) is Fate.REFUSED


def test_every_call_stands_under_one_reason() -> None:
    counted = Counter(name for rule in TABLE for name in rule.names)
    assert [name for name, count in counted.items() if count > 1] == []
    assert all(rule.why for rule in TABLE)


def test_every_name_is_a_call_of_some_machine() -> None:
    known = set(X86.numbers) | set(ARM.numbers)
    assert {name for rule in TABLE for name in rule.names} == known


@each_machine
def test_the_program_is_one_that_the_kernel_takes(machine: Machine) -> None:
    program = PROGRAMS[machine.name]
    assert len(program) <= 4096
    for at, each in enumerate(program):
        furthest = max(each.when_true, each.when_false, each.k if each.code == bpf.GO else 0)
        assert at + 1 + furthest < len(program) or each.code == bpf.RETURN


@each_machine
def test_numbers_agree_with_the_headers_here(machine: Machine) -> None:
    expected = _header_numbers(machine)
    if not expected:
        pytest.skip(f"no kernel headers for {machine.name} on this machine")
    known = {name: number for name, number in machine.numbers.items() if name in expected}
    assert known == {name: expected[name] for name in known}
    assert len(known) > 200


def _header_numbers(machine: Machine) -> dict[str, int]:
    """Numbers by the headers; aarch64 has no table of its own but takes the generic one."""
    if machine.name == "aarch64":
        text = _read(HEADERS / "asm-generic" / "unistd.h")
    else:
        text = _read(HEADERS / "x86_64-linux-gnu" / "asm" / "unistd_64.h")
    found = re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)$", text, re.MULTILINE)
    return {{"fstatat": "newfstatat"}.get(name, name): int(number) for name, number in found}


def _read(path: Path) -> str:
    return path.read_text() if path.exists() else ""
