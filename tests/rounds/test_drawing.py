"""Problems are named, or drawn so that the seed alone decides."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from judge.errors import UsageError
from judge.model.attempt import Standing
from judge.rounds.drawing import Candidate, drawn, named

SOLVED = [Candidate(slug=f"solved-{n}", standing=Standing.SOLVED) for n in range(3)]
OPEN = [
    Candidate(slug="new", standing=Standing.NEW),
    Candidate(slug="tried", standing=Standing.TRIED),
    Candidate(slug="due", standing=Standing.SOLVED, due=True),
]
HIDDEN = Candidate(slug="follow-up", standing=Standing.NEW, follows="new")
SHOWN = Candidate(slug="next", standing=Standing.NEW, follows="solved-1")
seeds = st.integers(0, 2**63)


@given(seeds, st.permutations([*SOLVED, *OPEN]))
def test_due_and_unsolved_are_drawn_before_the_rest(seed: int, candidates: list[Candidate]) -> None:
    slugs = drawn(candidates, 6, seed)
    assert set(slugs[:3]) == {"new", "tried", "due"}
    assert slugs == drawn([*SOLVED, *OPEN], 6, seed), "their order plays no part"


@given(seeds)
def test_follow_up_waits_until_the_problem_before_it_is_solved(seed: int) -> None:
    slugs = drawn([HIDDEN, SHOWN, *OPEN, *SOLVED], 8, seed)
    assert slugs[-1] == "follow-up"
    assert slugs.index("next") < 4


def test_another_seed_draws_others() -> None:
    many = [Candidate(slug=f"p{n}", standing=Standing.NEW) for n in range(20)]
    assert len({drawn(many, 2, seed) for seed in range(50)}) > 30


def test_seed_draws_the_same_for_ever() -> None:
    many = [Candidate(slug=f"p{n}", standing=Standing.NEW) for n in range(9)]
    assert drawn(many, 3, 7) == ("p8", "p5", "p7")


def test_too_few_problems_are_told() -> None:
    with pytest.raises(UsageError, match="the round has 2 problems, and there are only 1"):
        drawn(OPEN[:1], 2, 0)


def test_named_problems_keep_their_order_and_stand_once() -> None:
    assert named(["b", "a"]) == ("b", "a")
    with pytest.raises(UsageError, match="'b' is named twice"):
        named(["b", "a", "b"])
    with pytest.raises(UsageError, match="needs a problem"):
        named([])
