"""What an answer must satisfy, one property for each rule of the statement."""

from __future__ import annotations

from collections.abc import Sequence

from judge.authoring import FunctionCall, Mismatch, Run, agrees, holds, large, same

from . import generators as draw
from .oracle import by_definition, in_one_pass


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
        "nothing to count",
        "Without messages, or with k == 0, the answer is the int 0.",
        given=draw.nothing,
        oracle=by_definition,
        cases=40,
    ),
    agrees(
        "window edge",
        "Messages 999 ms apart share a window; messages 1000 ms apart never do.",
        given=draw.at_the_edge,
        oracle=by_definition,
        cases=110,
    ),
    agrees(
        "any start",
        "A window may begin at any millisecond, and the fullest may be anywhere in the list.",
        given=draw.anywhere,
        oracle=by_definition,
        cases=110,
    ),
    agrees(
        "cap at k",
        "The answer is never more than k, and not less than k where a window holds k or more.",
        given=draw.capped,
        oracle=by_definition,
        cases=110,
    ),
    agrees(
        "same instant",
        "Messages with the same timestamp are different messages, and each of them counts.",
        given=draw.same_instants,
        oracle=in_one_pass,
        cases=60,
    ),
    agrees(
        "turning clocks",
        "Only differences of timestamps matter: minutes, midnights and powers of two do not.",
        given=draw.turning_clocks,
        oracle=by_definition,
        cases=70,
    ),
    agrees(
        "far apart",
        "Messages days or years apart never share a window, however late it is.",
        given=draw.far_apart,
        oracle=by_definition,
        cases=90,
    ),
    agrees(
        "long inputs",
        "The rules are the same for hundreds of messages and for windows that hold hundreds.",
        given=draw.long_inputs,
        oracle=in_one_pass,
        cases=90,
    ),
    holds(
        "separate calls",
        "Every call stands alone: what an earlier call was given changes nothing.",
        given=draw.several_calls,
        runs=_one_run_per_call,
        check=_each_as_if_alone,
        cases=60,
    ),
)

LARGE = (
    large(
        "steady stream",
        "200,000 messages, 0 or 1 ms apart, are counted in time.",
        n=200_000,
        build=draw.steady,
        oracle=in_one_pass,
        cpu_seconds=1.0,
    ),
    large(
        "one instant",
        "200,000 messages with the same timestamp are counted in time.",
        n=200_000,
        build=draw.one_instant,
        oracle=in_one_pass,
        cpu_seconds=1.0,
    ),
    large(
        "sparse days",
        "200,000 messages spread over days are counted in time, however far they are apart.",
        n=200_000,
        build=draw.sparse,
        oracle=in_one_pass,
        cpu_seconds=1.0,
    ),
    large(
        "crowd",
        "1,000,000 messages within three seconds are counted in time.",
        n=1_000_000,
        build=draw.crowd,
        oracle=in_one_pass,
        cpu_seconds=3.0,
    ),
)
