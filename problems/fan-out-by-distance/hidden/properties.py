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
        "nobody",
        "With d == 0, or nobody to deliver to, the answer is the empty list.",
        given=draw.nobody,
        oracle=by_definition,
        cases=60,
    ),
    agrees(
        "one way",
        "A post goes from who is followed to who follows, and never the other way.",
        given=draw.one_way,
        oracle=by_definition,
        cases=60,
    ),
    agrees(
        "shortest way",
        "The shortest way counts; each person is in one group, and the author in none.",
        given=draw.shortest,
        oracle=by_definition,
        cases=100,
    ),
    agrees(
        "how far",
        "Exactly distances 1 to d are delivered to, and no group is empty.",
        given=draw.how_far,
        oracle=by_definition,
        cases=100,
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
        "Nothing is passed within a blocked pair, but each may get the post from somebody else.",
        given=draw.pairs_blocked,
        oracle=by_definition,
        cases=150,
    ),
    agrees(
        "blocks together",
        "Several blocks hold at once, each for its own pair only.",
        given=draw.all_blocks,
        oracle=by_definition,
        cases=120,
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
        cases=120,
    ),
    agrees(
        "hundreds of people",
        "The rules are the same for hundreds of people, follows and blocks.",
        given=draw.crowds,
        oracle=in_one_pass,
        cases=40,
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
        "A chain of 60,000 people is followed to its end in time.",
        n=60_000,
        build=draw.chain,
        oracle=in_one_pass,
    ),
    large(
        "all follow the author",
        "100,000 followers of one author are delivered to in time, and in order.",
        n=100_000,
        build=draw.star,
        oracle=in_one_pass,
    ),
    large(
        "many ways",
        "20,000 people, each of whom has ten ways to get the post at every step, take no longer.",
        n=20_000,
        build=draw.layers,
        oracle=in_one_pass,
    ),
    large(
        "a hub with many blocks",
        "A person with 60,000 followers and 30,000 blocks costs no more than others.",
        n=60_000,
        build=draw.hub,
        oracle=in_one_pass,
    ),
    large(
        "a crowd",
        "85,000 people with 270,000 follows and 85,000 blocks are delivered to in time.",
        n=85_000,
        build=draw.crowd,
        oracle=in_one_pass,
    ),
)
