"""Trends are counted from the record; what is not in it has no number."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given

from judge.model.attempt import Standing
from judge.model.evidence import Evidence
from judge.model.review import ProblemTrend, Since
from judge.model.verdict import Verdict
from judge.review.trends import first_right, trends, weeks
from tests.review.record import (
    DAY,
    MINUTES,
    after,
    attempt,
    drill,
    hit,
    practice,
    records,
    start,
)


def of(evidence: Evidence, slug: str = "ring") -> ProblemTrend:
    (found,) = (each for each in trends(evidence, MINUTES).problems if each.problem == slug)
    return found


def test_first_right_counts_from_the_start_of_the_folder() -> None:
    attempts = (attempt(10, Verdict.WA), attempt(40), attempt(900))
    found = first_right("ring", Evidence(attempts=attempts, starts=(start(0), start(800))))
    assert found is not None
    assert (found.at, found.seconds, found.since) == (after(40), 2400.0, Since.START)


def test_first_right_without_a_start_counts_from_the_first_submission() -> None:
    found = first_right("ring", Evidence(attempts=(attempt(10, Verdict.WA), attempt(40))))
    assert found is not None
    assert (found.seconds, found.since) == (1800.0, Since.SUBMIT)


def test_first_right_in_a_round_takes_its_clock() -> None:
    judged = attempt(500)
    played = practice(60, seconds=777.0, attempt=judged.id)
    found = first_right("ring", Evidence(attempts=(judged, attempt(900)), rounds=(played,)))
    assert found is not None
    assert (found.seconds, found.since) == (777.0, Since.ROUND)


def test_right_first_submission_without_a_start_has_no_made_up_time() -> None:
    found = first_right("ring", Evidence(attempts=(attempt(10),)))
    assert found is not None
    assert (found.seconds, found.since) == (None, None)


def test_deleting_the_evidence_removes_each_trend() -> None:
    whole = Evidence(
        attempts=(attempt(10, Verdict.WA), attempt(20)),
        starts=(start(0),),
        drills=(drill(30, 60.0),),
        rounds=(practice(40, problem="tree", trace_score=80.0, hits=(hit(True),) * 5),),
    )
    found = trends(whole, MINUTES)
    assert (len(found.traces), found.calibration.decided) == (2, 5)
    no_rounds = trends(replace(whole, rounds=()), MINUTES)
    assert (len(no_rounds.traces), no_rounds.calibration.brier) == (1, None)
    assert of(replace(whole, rounds=()), "tree") == of(Evidence(), "tree")
    assert trends(replace(whole, drills=(), rounds=()), MINUTES).traces == ()
    without = of(replace(whole, starts=())).first_right
    assert without is not None
    assert without.since is Since.SUBMIT
    bare = of(replace(whole, attempts=()))
    assert (bare.standing, bare.attempts, bare.first_right, bare.due, bare.rating) == (
        Standing.NEW, 0, None, None, None,
    )  # fmt: skip
    assert trends(replace(whole, attempts=()), MINUTES).weeks == ()


@given(records)
def test_problems_stand_as_their_evidence_says(evidence: Evidence) -> None:
    for each in trends(evidence, MINUTES).problems:
        verdicts = [a.verdict for a in evidence.attempts if a.problem == each.problem]
        played = [r.verdict for r in evidence.rounds if r.problem == each.problem]
        assert (each.standing is Standing.SOLVED) == (Verdict.AC in [*verdicts, *played])
        assert (each.standing is Standing.NEW) == (not verdicts and not played)
        assert each.attempts == len(verdicts)
        assert (each.due is None) == (each.standing is Standing.NEW)


def test_problem_that_is_gone_keeps_its_trend() -> None:
    found = trends(Evidence(attempts=(attempt(0, problem="gone"),)), MINUTES).problems
    assert [each.problem for each in found] == ["ring", "tree", "gone"]


def test_weeks_begin_on_monday_and_have_no_holes() -> None:
    attempts = [attempt(0), attempt(6 * DAY, Verdict.WA), attempt(22 * DAY)]
    found = [(each.monday, each.attempts, each.accepted) for each in weeks(attempts)]
    assert found == [
        (date(2026, 3, 2), 2, 1),
        (date(2026, 3, 9), 0, 0),
        (date(2026, 3, 16), 0, 0),
        (date(2026, 3, 23), 1, 1),
    ]
