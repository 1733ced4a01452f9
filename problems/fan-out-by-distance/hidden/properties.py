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
        "shortest way",
        "A post goes from who is followed to who follows, the shortest way, to each person once.",
        given=draw.shortest,
        oracle=by_definition,
        cases=120,
    ),
    agrees(
        "how far",
        "Distances 1 to d are delivered to and no group is empty: nobody at all is no group.",
        given=draw.how_far,
        oracle=by_definition,
        cases=150,
    ),
    agrees(
        "order in a group",
        "Within a group names stand in the order of people.",
        given=draw.in_order,
        oracle=by_definition,
        cases=80,
    ),
    agrees(
        "blocked with the author",
        "Who is in a blocked pair with the author gets nothing on any way, and passes nothing on.",
        given=draw.author_blocked,
        oracle=by_definition,
        cases=120,
    ),
    agrees(
        "blocked pair",
        "Nothing is passed within a blocked pair; each of the two may get the post from another.",
        given=draw.pairs_blocked,
        oracle=by_definition,
        cases=150,
    ),
    agrees(
        "twice and with oneself",
        "A pair that is there twice counts once; a pair of a person with themself means nothing.",
        given=draw.pairs_again,
        oracle=by_definition,
        cases=120,
    ),
    agrees(
        "names alike",
        "Names are any strings and are told apart exactly.",
        given=draw.names_alike,
        oracle=by_definition,
        cases=192,
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
        "one long chain",
        "A chain of 30,000 people is followed to its end in time.",
        n=30_000,
        build=draw.chain,
        oracle=in_one_pass,
    ),
    large(
        "a crowd and its star",
        "30,000 people, all of whom follow one who is in half of the 30,000 blocks, are delivered"
        " to in time.",
        n=30_000,
        build=draw.crowd,
        oracle=in_one_pass,
    ),
)
