"""What a log must satisfy, one property for each rule of the statement."""

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
        "nothing to deliver",
        "No webhooks make an empty log, and a single attempt is made at once.",
        given=draw.nothing,
        oracle=by_definition,
        cases=24,
    ),
    agrees(
        "due longest first",
        "The attempt with the smallest due time goes first, however the list is ordered.",
        given=draw.in_any_order,
        oracle=by_definition,
        cases=90,
    ),
    agrees(
        "ties by index",
        "Of attempts that are due at the same time the smallest index goes first, retry or not.",
        given=draw.ties,
        oracle=by_definition,
        cases=110,
    ),
    agrees(
        "pauses double",
        "However many, each pause is twice the one before, and counts from the end of the attempt.",
        given=draw.pauses,
        oracle=by_definition,
        cases=80,
    ),
    agrees(
        "longest pause",
        "No pause is longer than max_ms, and each is as long as it may be.",
        given=draw.capped,
        oracle=by_definition,
        cases=90,
    ),
    agrees(
        "given up",
        "A webhook has at most as many attempts as are allowed, and none after its delivery.",
        given=draw.given_up,
        oracle=by_definition,
        cases=80,
    ),
    agrees(
        "busy sender",
        "One attempt is made at a time, and what is due meanwhile waits for its turn.",
        given=draw.busy,
        oracle=by_definition,
        cases=90,
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
        "backlog",
        "Some 48,000 attempts are put in order in time, though nearly all webhooks wait at once.",
        n=30_000,
        build=draw.backlog,
        oracle=with_a_heap,
    ),
    large(
        "stubborn webhook",
        "100,000 attempts of one webhook are made in time.",
        n=100_000,
        build=draw.stubborn,
        oracle=with_a_heap,
    ),
)
