"""Graded traces in the order of time; a drill with the truth in sight is none."""

from __future__ import annotations

from judge.model.evidence import Evidence
from judge.review.traces import latest_mean, trace_points
from tests.review.record import DAY, drill, practice


def test_rounds_and_drills_stand_in_the_order_of_time() -> None:
    rounds = (practice(90, trace_score=70.0), practice(50), practice(10, trace_score=20.0))
    points = trace_points(Evidence(rounds=rounds, drills=(drill(60, 55.0),)))
    assert [(each.score, each.round) for each in points] == [(20.0, "1"), (55.0, None), (70.0, "1")]


def test_drill_that_is_graded_again_at_once_does_not_count() -> None:
    drills = (drill(0, 30.0), drill(5, 100.0), drill(DAY + 5, 99.0), drill(1, 40.0, case="other"))
    points = trace_points(Evidence(drills=drills))
    assert [each.score for each in points] == [30.0, 40.0, 99.0]


def test_drill_that_is_graded_over_and_over_counts_once() -> None:
    drills = tuple(drill(DAY * n / 2, 30.0 + n) for n in range(5))
    assert [each.score for each in trace_points(Evidence(drills=drills))] == [30.0]


def test_mean_is_that_of_the_latest_few() -> None:
    drills = tuple(drill(n * DAY, score) for n, score in enumerate((0.0, 30.0, 60.0, 90.0)))
    assert latest_mean(trace_points(Evidence(drills=drills))) == 60.0
    assert latest_mean(()) is None
