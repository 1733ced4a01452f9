"""A tiny assembler for the classic BPF programs that seccomp runs. Knows no system call's name.

A program is a list of instructions; a *block* is a list that either returns an action or falls
through to the next block with the system call's number still in the accumulator. Formats:
``struct sock_filter`` and ``struct seccomp_data`` of <linux/filter.h> and <linux/seccomp.h>.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

LOAD = 0x20  # BPF_LD | BPF_W | BPF_ABS
AND = 0x54  # BPF_ALU | BPF_AND | BPF_K
GO = 0x05  # BPF_JMP | BPF_JA
IF_EQUAL = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
IF_GREATER = 0x25  # BPF_JMP | BPF_JGT | BPF_K
IF_AT_LEAST = 0x35  # BPF_JMP | BPF_JGE | BPF_K
RETURN = 0x06  # BPF_RET | BPF_K

NUMBER_AT = 0
MACHINE_AT = 4
_ARGUMENTS_AT = 16
_LONGEST_JUMP = 255


class Instruction(NamedTuple):
    """One ``struct sock_filter``: jumps count the instructions to skip, when true and false.

    A tuple, because each worker makes some 300 of them between its fork and its first call.
    """

    code: int
    k: int
    when_true: int = 0
    when_false: int = 0


Block = list[Instruction]


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOf:
    """The low 32 bits of the argument, under ``mask``, are one of ``values``.

    Right for arguments that the kernel itself takes as 32 bits: descriptors, flags, clocks.
    """

    argument: int
    values: tuple[int, ...]
    mask: int = 0xFFFFFFFF


@dataclass(frozen=True, slots=True, kw_only=True)
class AtMost:
    """The low 32 bits of the argument, unsigned, are at most ``value``."""

    argument: int
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Null:
    """All 64 bits of the argument are zero."""

    argument: int


Check = OneOf | AtMost | Null


def returns(action: int) -> Block:
    return [Instruction(RETURN, action)]


def one_of(numbers: Sequence[int], action: int) -> Block:
    """Return ``action`` for these system calls."""
    block: Block = []
    for start in range(0, len(numbers), _LONGEST_JUMP):
        chunk = numbers[start : start + _LONGEST_JUMP]
        last = len(chunk)
        block += [Instruction(IF_EQUAL, n, last - i, 0) for i, n in enumerate(chunk)]
        block += [Instruction(GO, 1), *returns(action)]
    return block


def checked(number: int, checks: Iterable[Check], action: int, otherwise: int) -> Block:
    """Return ``action`` for this system call if every check holds, else ``otherwise``."""
    body: Block = []
    for check in checks:
        body += _test(check, otherwise)
    body += returns(action)
    return [Instruction(IF_EQUAL, number, 0, len(body)), *body]


def prologue(machine: int, first_foreign_number: int | None, action: int) -> Block:
    """Return ``action`` for calls of another machine (and from a number on); load the number."""
    block = [
        Instruction(LOAD, MACHINE_AT),
        Instruction(IF_EQUAL, machine, 1, 0),
        *returns(action),
        Instruction(LOAD, NUMBER_AT),
    ]
    if first_foreign_number is not None:
        block += [Instruction(IF_AT_LEAST, first_foreign_number, 0, 1), *returns(action)]
    return block


def packed(program: Block) -> bytes:
    """Return the program as an array of ``struct sock_filter``."""
    return b"".join(
        struct.pack("=HBBI", each.code, each.when_true, each.when_false, each.k) for each in program
    )


def _test(check: Check, otherwise: int) -> Block:
    """Fall through if the check holds, else return ``otherwise``."""
    match check:
        case OneOf(argument=argument, values=values, mask=mask):
            load = [Instruction(LOAD, _low(argument)), Instruction(AND, mask)]
            last = len(values)
            tests = [Instruction(IF_EQUAL, v, last - i, 0) for i, v in enumerate(values)]
            return [*load, *tests, *returns(otherwise)]
        case AtMost(argument=argument, value=value):
            load = [Instruction(LOAD, _low(argument))]
            return [*load, Instruction(IF_GREATER, value, 0, 1), *returns(otherwise)]
        case Null(argument=argument):
            low, high = _low(argument), _low(argument) + 4
            return [
                Instruction(LOAD, low),
                Instruction(IF_EQUAL, 0, 0, 2),
                Instruction(LOAD, high),
                Instruction(IF_EQUAL, 0, 1, 0),
                *returns(otherwise),
            ]


def _low(argument: int) -> int:
    """Return the offset of an argument's low half; both machines are little-endian."""
    return _ARGUMENTS_AT + 8 * argument
