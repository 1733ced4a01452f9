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
        cases=100,
    ),
    agrees(
        "full batches",
        "The sizes in a batch add up to limit at most, and limit itself is allowed.",
        given=draw.full,
        oracle=by_definition,
        cases=100,
    ),
    agrees(
        "slowest message",
        "A batch takes as long as its slowest message, wherever that is, and the best cut counts.",
        given=draw.slowest,
        oracle=by_definition,
        cases=100,
    ),
    agrees(
        "overhead",
        "Every batch costs overhead once, the first and the last too.",
        given=draw.overheads,
        oracle=by_definition,
        cases=90,
    ),
    agrees(
        "size 0",
        "A message of size 0 takes no room, but time as any other.",
        given=draw.weightless,
        oracle=by_definition,
        cases=100,
    ),
    agrees(
        "moving window",
        "A slow message counts in the batches that hold it, and in no later one.",
        given=draw.moving_window,
        oracle=by_definition,
        cases=100,
    ),
    agrees(
        "wide numbers",
        "Sizes, works and overheads are exact up to their bounds.",
        given=draw.wide,
        oracle=by_definition,
        cases=80,
    ),
    agrees(
        "long inputs",
        "The rules are the same for hundreds of messages, and hundreds in one batch.",
        given=draw.long_inputs,
        oracle=with_a_heap,
        cases=60,
    ),
    holds(
        "separate calls",
        "Every call stands alone: what an earlier call was given changes nothing.",
        given=draw.several_calls,
        runs=_one_run_per_call,
        check=_each_as_if_alone,
        cases=50,
    ),
)

LARGE = (
    large(
        "falling works",
        "50,000 messages, each quicker than the one before, are cut in time.",
        n=50_000,
        build=draw.falling,
        oracle=with_a_heap,
    ),
    large(
        "steps",
        "50,000 messages with falling works and quick ones between are cut in time.",
        n=50_000,
        build=draw.steps,
        oracle=with_a_heap,
    ),
    large(
        "one batch for all",
        "50,000 messages that would all fit into one batch are cut in time.",
        n=50_000,
        build=draw.scattered,
        oracle=with_a_heap,
    ),
)
