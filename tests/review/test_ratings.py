"""The table of ratings, row by row."""

from __future__ import annotations

from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from judge.model.review import Rating
from judge.review.ratings import review
from tests.review.record import sitting

SUGGESTED = 30
FIELDS: dict[str, Any] = {
    "refused": st.integers(0, 5),
    "seconds": st.none() | st.floats(0, 10_000),
    "trace_score": st.none() | st.floats(0, 100),
    "verdict_foreseen": st.none() | st.booleans(),
}


@pytest.mark.parametrize(
    ("changes", "rating"),
    [
        ({"seconds": 15 * 60.0}, Rating.EASY),
        ({"seconds": 16 * 60.0}, Rating.GOOD),
        ({"seconds": 30 * 60.0}, Rating.GOOD),
        ({"seconds": 31 * 60.0}, Rating.HARD),
        ({}, Rating.GOOD),
        ({"refused": 1}, Rating.GOOD),
        ({"refused": 1, "seconds": 60.0}, Rating.GOOD),
        ({"refused": 2, "seconds": 60.0}, Rating.HARD),
        ({"refused": 7}, Rating.HARD),
        ({"accepted": False, "refused": 1}, Rating.AGAIN),
        ({"accepted": False, "trace_score": 100.0}, Rating.AGAIN),
        ({"trace_score": 49.9}, Rating.HARD),
        ({"trace_score": 50.0}, Rating.GOOD),
        ({"trace_score": 90.0}, Rating.EASY),
        ({"trace_score": 95.0, "verdict_foreseen": False}, Rating.GOOD),
        ({"verdict_foreseen": False}, Rating.HARD),
        ({"verdict_foreseen": True}, Rating.GOOD),
        ({"trace_score": 0.0, "verdict_foreseen": False}, Rating.HARD),
        ({"seconds": 60.0, "trace_score": 100.0}, Rating.EASY),
    ],
)
def test_rating_follows_from_the_table_and_the_shifts(
    changes: dict[str, Any], rating: Rating
) -> None:
    assert review(sitting(**changes), SUGGESTED).rating is rating


def test_without_suggested_minutes_the_time_says_nothing() -> None:
    assert review(sitting(seconds=1.0), None).rating is Rating.GOOD
    assert review(sitting(seconds=1e9), None).rating is Rating.GOOD


@given(st.fixed_dictionaries(FIELDS), st.none() | st.integers(1, 90))
def test_solved_is_never_again_and_unsolved_always(
    changes: dict[str, Any], minutes: int | None
) -> None:
    assert review(sitting(**changes), minutes).rating is not Rating.AGAIN
    assert review(sitting(**changes, accepted=False), minutes).rating is Rating.AGAIN


@given(st.fixed_dictionaries(FIELDS), st.integers(1, 90))
def test_another_refusal_is_never_better(changes: dict[str, Any], minutes: int) -> None:
    order = list(Rating)
    worse = changes | {"refused": changes["refused"] + 1}
    first, second = (review(sitting(**each), minutes).rating for each in (changes, worse))
    assert order.index(second) <= order.index(first)


def test_reason_names_the_facts() -> None:
    traced = sitting(refused=1, seconds=700.0, trace_score=87.5)
    assert review(traced, SUGGESTED).reason == (
        "accepted at submission 2, after 12 of 30 minutes, trace 87.5"
    )
    lucky = review(sitting(verdict_foreseen=False), SUGGESTED)
    assert lucky.reason == "accepted at submission 1, another verdict was predicted"
    assert review(sitting(accepted=False), SUGGESTED).reason == "not solved"
