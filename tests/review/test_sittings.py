"""Which submissions belong together."""

from __future__ import annotations

from judge.model.evidence import Evidence
from judge.model.verdict import Verdict
from judge.review.sittings import sittings
from tests.review.record import after, attempt, hit, practice, start


def test_attempts_close_together_are_one_sitting() -> None:
    attempts = (attempt(0, Verdict.WA), attempt(300, Verdict.TLE), attempt(600), attempt(2000))
    first, second = sittings(Evidence(attempts=attempts))
    assert (first.accepted, first.refused, first.at) == (True, 2, after(600))
    assert (second.accepted, second.refused, second.at) == (True, 0, after(2000))


def test_what_comes_after_the_accepted_one_changes_nothing() -> None:
    polish = (attempt(5), attempt(10, Verdict.WA), attempt(15))
    (found,) = sittings(Evidence(attempts=polish))
    assert (found.at, found.refused, found.accepted) == (after(5), 0, True)


def test_sitting_without_an_accepted_one_was_in_vain() -> None:
    (found,) = sittings(Evidence(attempts=(attempt(0, Verdict.WA), attempt(9, Verdict.WA))))
    assert (found.accepted, found.refused, found.at) == (False, 2, after(9))


def test_problems_are_apart() -> None:
    found = sittings(Evidence(attempts=(attempt(0, problem="tree"), attempt(1))))
    assert [each.problem for each in found] == ["tree", "ring"]


def test_time_counts_from_the_start_that_belongs_to_it() -> None:
    starts = (start(-900), start(-20), start(-30, "tree"), start(5))
    (found,) = sittings(Evidence(attempts=(attempt(0, Verdict.WA), attempt(10)), starts=starts))
    assert found.seconds == 30 * 60


def test_time_without_a_start_is_not_known() -> None:
    attempts = (attempt(0, Verdict.WA), attempt(10))
    (found,) = sittings(Evidence(attempts=attempts, starts=(start(-900),)))
    assert found.seconds is None


def test_round_is_one_sitting_with_its_attempt() -> None:
    judged = attempt(61)
    played = practice(60, attempt=judged.id, trace_score=80.0, hits=(hit(None), hit(True, "time")))
    (found,) = sittings(Evidence(attempts=(judged,), rounds=(played,)))
    assert (found.round, found.seconds, found.trace_score) == ("1", 1200.0, 80.0)
    assert found.verdict_foreseen is None


def test_attempt_that_only_has_the_number_of_a_rounds_counts_by_itself() -> None:
    other = attempt(61, problem="tree")
    found = sittings(Evidence(attempts=(other,), rounds=(practice(60, attempt=other.id),)))
    assert len(found) == 2


def test_round_in_which_nothing_was_handed_in_is_in_vain() -> None:
    (found,) = sittings(Evidence(rounds=(practice(60, None),)))
    assert (found.accepted, found.refused) == (False, 0)
