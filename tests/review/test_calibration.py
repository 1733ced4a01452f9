"""Brier's score, and when there is none."""

from __future__ import annotations

from dataclasses import replace

import hypothesis.strategies as st
import pytest
from hypothesis import given

from judge.model.scorecard import Hit, brier
from judge.review.calibration import FEWEST_DECIDED, calibration
from tests.review.record import hit

forecasts = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1)


def hits(said: list[tuple[float, bool]]) -> list[Hit]:
    return [replace(hit(came), sure=sure) for sure, came in said]


@pytest.mark.parametrize(
    ("said", "score"),
    [
        ([(1.0, True)], 0.0),
        ([(1.0, False)], 1.0),
        ([(0.5, True), (0.5, False)], 0.25),
        ([(0.8, True), (0.8, False)], 0.34),
    ],
)
def test_brier_is_the_mean_square_of_what_was_said_minus_what_came(
    said: list[tuple[float, bool]], score: float
) -> None:
    assert brier(hits(said)) == pytest.approx(score)


@given(forecasts)
def test_brier_lies_between_0_and_1(said: list[tuple[float, bool]]) -> None:
    assert 0 <= brier(hits(said)) <= 1


def test_few_decided_predictions_have_no_score() -> None:
    found = calibration([hit(True)] * (FEWEST_DECIDED - 1) + [hit(None)] * 9)
    assert (found.decided, found.right, found.brier) == (FEWEST_DECIDED - 1, 4, None)
    assert calibration([hit(True)] * FEWEST_DECIDED).brier == 0.0


def test_certain_predictions_score_the_share_of_the_wrong_ones() -> None:
    found = calibration([hit(True)] * 6 + [hit(False)] * 2 + [hit(None)])
    assert (found.decided, found.right, found.brier) == (8, 6, 0.25)
