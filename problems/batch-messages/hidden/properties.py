"""What an answer must satisfy, one property for each rule of the statement."""

from __future__ import annotations

from collections.abc import Sequence

from judge.authoring import FunctionCall, Mismatch, Run, agrees, holds, large, same

from . import generators as draw
from .oracle import by_definition, with_a_heap


def _one_run_per_call(case: list[draw.Case]) -> tuple[Run, ...]:
    return tuple(Run(call=FunctionCall(arguments=arguments)) for arguments in case)


def _each_as_if_alone(case: list[draw.Case], answers: Sequence[object]) -> Mismatch | None:
    for run, (arguments, got) in enumerate(zip(case, answers, strict=True)):
        expected = by_definition(*arguments)
        if not same(expected, got):
            return Mismatch(expected=expected, got=got, run=run)
    return None


PROPERTIES = (
    agrees(
        "nothing to handle",
        "Without messages the answer is the int 0; a message that takes no time costs overhead.",
        given=draw.nothing,
        oracle=by_definition,
        cases=40,
    ),
    agrees(
        "fits nowhere",
        "A message larger than limit makes the answer None, wherever it is; one of limit does not.",
        given=draw.fits_nowhere,
        oracle=by_definition,
        cases=90,
    ),
    agrees(
        "full batches",
        "The sizes in a batch add up to limit at most, and limit itself is allowed.",
        given=draw.full,
        oracle=by_definition,
        cases=90,
    ),
    agrees(
        "slowest message",
        "A batch takes as long as its slowest message, wherever that is, and the best cut counts.",
        given=draw.slowest,
        oracle=by_definition,
        cases=90,
    ),
    agrees(
        "overhead",
        "Every batch costs overhead once, the first and the last too.",
        given=draw.overheads,
        oracle=by_definition,
        cases=80,
    ),
    agrees(
        "size 0",
        "A message of size 0 takes no room, but time as any other.",
        given=draw.weightless,
        oracle=by_definition,
        cases=90,
    ),
    agrees(
        "moving window",
        "A slow message counts in all batches that hold it, however long, and in no later one.",
        given=draw.moving_window,
        oracle=with_a_heap,
        cases=110,
    ),
    agrees(
        "wide numbers",
        "Sizes, works and overheads are exact up to their bounds.",
        given=draw.wide,
        oracle=by_definition,
        cases=60,
    ),
    holds(
        "separate calls",
        "Every call stands alone: what an earlier call was given changes nothing.",
        given=draw.several_calls,
        runs=_one_run_per_call,
        check=_each_as_if_alone,
        cases=40,
    ),
)

LARGE = (
    large(
        "falling works",
        "20,000 messages with falling works, half of which fit into a batch, are cut in time.",
        n=20_000,
        build=draw.stairs,
        oracle=with_a_heap,
    ),
)
