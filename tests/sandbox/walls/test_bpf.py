"""The assembler: each block returns its action or leaves the number for the next block."""

from __future__ import annotations

import pytest

from sandbox.walls import bpf
from tests.sandbox.walls.bpf_machine import run

MACHINE = 7
ALLOW, REFUSE, KILL = 1, 2, 3


def program(*blocks: bpf.Block, first_foreign: int | None = None) -> bpf.Block:
    start = bpf.prologue(MACHINE, first_foreign, KILL)
    return [*start, *(each for block in blocks for each in block), *bpf.returns(REFUSE)]


def action(code: bpf.Block, number: int, *arguments: int, machine: int = MACHINE) -> int:
    return run(code, machine=machine, number=number, arguments=arguments)


def test_a_foreign_machine_gets_the_first_action() -> None:
    assert action(program(), 1, machine=8) == KILL
    assert action(program(), 1) == REFUSE


def test_numbers_from_the_foreign_one_on_get_the_first_action() -> None:
    code = program(bpf.one_of([100], ALLOW), first_foreign=100)
    assert [action(code, n) for n in (99, 100, 2**32 - 1)] == [REFUSE, KILL, KILL]


@pytest.mark.parametrize("count", [1, 2, 255, 256, 600])
def test_every_number_of_a_list_is_found_and_no_other(count: int) -> None:
    code = program(bpf.one_of(range(1, count + 1), ALLOW))
    assert {action(code, n) for n in range(1, count + 1)} == {ALLOW}
    assert [action(code, n) for n in (0, count + 1)] == [REFUSE, REFUSE]


def test_a_list_leaves_the_number_for_the_next() -> None:
    code = program(bpf.one_of([1], ALLOW), bpf.one_of([2], KILL))
    assert [action(code, n) for n in (1, 2, 3)] == [ALLOW, KILL, REFUSE]


def test_checks_apply_to_their_call_only() -> None:
    code = program(bpf.checked(1, [bpf.Null(argument=0)], ALLOW, KILL), bpf.one_of([2], ALLOW))
    assert [action(code, n, 5) for n in (1, 2, 3)] == [KILL, ALLOW, REFUSE]


def test_all_checks_must_hold() -> None:
    both: list[bpf.Check] = [bpf.OneOf(argument=0, values=(4,)), bpf.AtMost(argument=1, value=9)]
    code = program(bpf.checked(1, both, ALLOW, KILL))
    ends = {pair: action(code, 1, *pair) for pair in [(4, 9), (4, 10), (5, 9), (5, 10)]}
    assert [pair for pair, end in ends.items() if end == ALLOW] == [(4, 9)]


def test_one_of_looks_under_its_mask_and_at_32_bits() -> None:
    check = bpf.OneOf(argument=5, values=(0x20,), mask=0x20)
    code = program(bpf.checked(1, [check], ALLOW, KILL))
    ends = [action(code, 1, 0, 0, 0, 0, 0, last) for last in (0x20, 0x22, 0x02, 0x20 + 2**32)]
    assert ends == [ALLOW, ALLOW, KILL, ALLOW]


def test_one_of_nothing_never_holds() -> None:
    code = program(bpf.checked(1, [bpf.OneOf(argument=0, values=())], ALLOW, KILL))
    assert {action(code, 1, first) for first in (0, 1, -1)} == {KILL}


def test_at_most_takes_a_negative_number_for_a_large_one() -> None:
    code = program(bpf.checked(1, [bpf.AtMost(argument=0, value=11)], ALLOW, KILL))
    assert [action(code, 1, first) for first in (0, 11, 12, -1)] == [ALLOW, ALLOW, KILL, KILL]


def test_null_looks_at_all_64_bits() -> None:
    code = program(bpf.checked(1, [bpf.Null(argument=4)], ALLOW, KILL))
    ends = [action(code, 1, 9, 9, 9, 9, fifth, 9) for fifth in (0, 1, 2**32, 2**63)]
    assert ends == [ALLOW, KILL, KILL, KILL]


def test_instructions_are_packed_as_the_kernel_reads_them() -> None:
    packed = bpf.packed([bpf.Instruction(bpf.IF_EQUAL, 0x01020304, 5, 6)])
    assert packed == bytes([0x15, 0, 5, 6, 4, 3, 2, 1])
