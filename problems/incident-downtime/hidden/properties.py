"""What an answer must satisfy, one property for each rule of the statement."""

from __future__ import annotations

from collections.abc import Sequence

from judge.authoring import FunctionCall, Mismatch, Run, agrees, holds, large, same

from . import generators as draw
from .oracle import by_definition, by_sorting


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
        "nothing recovered",
        "Without an outage the downtime is 0, and without one that recovered the mean is None.",
        given=draw.nothing,
        oracle=by_definition,
        cases=40,
    ),
    agrees(
        "any order",
        "Incidents come in any order, inside each other, equal or apart, few of them or many.",
        given=draw.any_order,
        oracle=by_definition,
        cases=80,
    ),
    agrees(
        "touching",
        "Incidents that touch are one outage; a single moment between them makes two.",
        given=draw.touching,
        oracle=by_definition,
        cases=80,
    ),
    agrees(
        "false alarms",
        "An incident that ended when it began is no outage, wherever it lies.",
        given=draw.false_alarms,
        oracle=by_definition,
        cases=80,
    ),
    agrees(
        "still open",
        "An outage with an open incident counts up to now, and has not recovered.",
        given=draw.still_open,
        oracle=by_definition,
        cases=120,
    ),
    agrees(
        "rounded down",
        "The mean is over the recovered outages, and rounded down.",
        given=draw.rounded,
        oracle=by_definition,
        cases=80,
    ),
    agrees(
        "large times",
        "Answers are exact to the nanosecond, however large times and lengths are.",
        given=draw.large_times,
        oracle=by_definition,
        cases=80,
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
        "one long chain",
        "50,000 incidents that touch are merged in time.",
        n=50_000,
        build=draw.chain,
        oracle=by_sorting,
    ),
    large(
        "all apart",
        "70,000 outages are told apart in time.",
        n=70_000,
        build=draw.apart,
        oracle=by_sorting,
    ),
)
