"""Runs a seccomp program the way the kernel does, on paper: the one place that can try both
machines' filters on either."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from sandbox.walls import bpf


def run(
    program: bpf.Block, *, machine: int, number: int, arguments: Sequence[int] = (0,) * 6
) -> int:
    """Return the action for one system call; fails on a jump or a load out of bounds."""
    words = [argument % 2**64 for argument in arguments]
    padded = [*words, *[0] * (6 - len(words))]
    data = struct.pack("<IIQ6Q", number, machine, 0, *padded)
    accumulator, at = 0, 0
    while True:
        each = program[at]
        at += 1
        match each.code:
            case bpf.LOAD:
                (accumulator,) = struct.unpack_from("<I", data, each.k)
            case bpf.AND:
                accumulator &= each.k
            case bpf.GO:
                at += each.k
            case bpf.RETURN:
                return each.k
            case _:
                at += each.when_true if _holds(each, accumulator) else each.when_false


def _holds(each: bpf.Instruction, accumulator: int) -> bool:
    match each.code:
        case bpf.IF_EQUAL:
            return accumulator == each.k
        case bpf.IF_GREATER:
            return accumulator > each.k
        case bpf.IF_AT_LEAST:
            return accumulator >= each.k
    raise AssertionError(f"no such instruction: {each}")
