"""The facts of a report, the predictions against them, and the replay."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.model.round import GradeFacts, Judged, Phase, Prediction
from judge.model.scorecard import Hit
from judge.model.verdict import Verdict
from judge.rounds.plan import read_plan
from judge.rounds.predict import compare
from judge.rounds.profiles import PROFILES
from judge.rounds.replay import replay
from judge.rounds.scorecard import scorecard
from judge.rounds.snapshots import digest
from tests.rounds.playing import MINUTE, Player

FOUND = Judged(
    verdict=Verdict.WA, groups=(("empty", True), ("ties", False)), time="O(n)", space="inconclusive"
)


def test_prediction_is_held_against_what_was_found() -> None:
    guess = Prediction(
        verdict=Verdict.AC,
        time="O(n)",
        space="O(1)",
        groups=(("empty", True), ("ties", True), ("large", True)),
    )
    hits = compare(guess, FOUND)
    assert [(hit.what, hit.predicted, hit.actual, hit.right) for hit in hits] == [
        ("verdict", "AC", "WA", False),
        ("time", "O(n)", "O(n)", True),
        ("space", "O(1)", None, None),
        ("empty", "pass", "pass", True),
        ("ties", "pass", "fail", False),
        ("large", "pass", None, None),
    ]


def test_nothing_handed_in_decides_nothing() -> None:
    hits = compare(Prediction(verdict=Verdict.AC), Judged(verdict=None))
    assert hits == (Hit(what="verdict", predicted="AC", actual=None),)


@pytest.fixture
def played(tmp_path: Path) -> Player:
    """20 minutes of reading and planning, 10 of work, 5 frozen; a pause, a reopen."""
    player = Player.of(tmp_path)
    player.go()
    player.clock.go_on(15 * MINUTE)
    player.writer().plan("p1", b"## Approach\nTwo pointers.")
    player.clock.go_on(5 * MINUTE)
    player.save("x = 1")
    player.clock.go_on(8 * MINUTE)
    player.writer().refused("p1", "judge test")
    player.writer().pause({"p1": b"x = 1"})
    player.clock.go_on(100 * MINUTE)
    player.writer().resume({"p1": b"x = 1"})
    player.writer().freeze({"p1": b"x = 2"})
    player.writer().reopen()
    player.clock.go_on(2 * MINUTE)
    player.writer().predict("p1", Prediction(verdict=Verdict.AC))
    player.writer().freeze({"p1": b"x = 2"})
    player.clock.go_on(5 * MINUTE)
    player.writer().sheet("p1", b"sheet", code_sha256=digest(b"x = 2"), by="trace")
    player.writer().submit({"p1": b"x = 2"})
    player.writer().verdict("p1", FOUND)
    player.writer().grade("p1", GradeFacts(score=87.5, quadrant="traced and right"))
    player.writer().judged()
    return player


def test_scorecard_holds_the_facts(played: Player) -> None:
    card = scorecard(played.state, {"p1": read_plan("## Approach\nTwo pointers.")})
    assert card.phases == (
        (Phase.READ, 20 * MINUTE),
        (Phase.WORK, 10 * MINUTE),
        (Phase.FROZEN, 5 * MINUTE),
    )
    assert (card.used_seconds, card.reopened, card.refused) == (35 * MINUTE, 1, ("judge test",))
    assert (card.pauses, card.paused_seconds) == (1, 100 * MINUTE)
    (problem,) = card.problems
    assert (problem.seconds, problem.reading_seconds) == (35 * MINUTE, 20 * MINUTE)
    assert (problem.saves, problem.sheet_counts, problem.old_sheets) == (2, True, 0)
    assert problem.plan is not None
    assert (problem.plan.approach_words, problem.plan.before_code) == (2, True)
    assert [hit.right for hit in problem.hits] == [False]
    assert problem.grade == GradeFacts(score=87.5, quadrant="traced and right")
    assert card.notes == ()


def test_plan_that_came_after_the_code_is_told(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.save("x = 1")
    player.clock.go_on(1)
    player.writer().plan("p1", b"")
    (problem,) = scorecard(player.state, {"p1": read_plan("")}).problems
    assert problem.plan is not None
    assert not problem.plan.before_code


def test_sheet_of_other_code_than_was_handed_in_does_not_count(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.writer().sheet("p1", b"sheet", code_sha256=digest(b"x = 1"), by="trace")
    player.writer().submit({"p1": b"x = 2"})
    (problem,) = scorecard(player.state, {}).problems
    assert not problem.sheet_counts


def test_scorecard_notes_what_a_reader_should_know(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.writer().pause({"p1": b"x = 1"})
    player.writer().resume({"p1": b"x = 2"})
    player.clock.set_wall(-3600)
    player.writer().freeze({"p1": b"x = 2"})
    path = player.folder.events
    path.write_bytes(path.read_bytes() + b'{"seq"')
    player.save("x = 3")
    assert scorecard(player.state, {}).notes == (
        "The wall clock went back by 60:00 before event 7; no time was added.",
        "An event was being written when the judge was stopped: 6 bytes dropped.",
        "The code of p1 changed during a pause.",
        "The file of p1 changed while it was frozen; that did not count.",
    )


def test_replay_reads_as_the_round_went(played: Player) -> None:
    lines = replay(played.folder.read().events, played.clock.read())
    code = digest(b"x = 1")[:8], digest(b"x = 2")[:8]
    assert [(line.used_seconds, line.text) for line in lines] == [
        (None, "round 1, profile ai: p1 (named)"),
        (0, "go: the clock runs"),
        (0, "nothing recorded for 15 minutes"),
        (900, "plan filed for p1"),
        (900, "nothing recorded for 5 minutes"),
        (1200, f"saved p1 as {code[0]} (by status)"),
        (1200, "nothing recorded for 8 minutes"),
        (1680, "refused: judge test on p1"),
        (1680, "paused"),
        (1680, "resumed"),
        (1680, f"saved p1 as {code[1]} (by freeze)"),
        (1680, "frozen: code and assistant are closed"),
        (1680, "reopened"),
        (1680, "nothing recorded for 2 minutes"),
        (1800, "predicted AC for p1"),
        (1800, "frozen: code and assistant are closed"),
        (1800, "nothing recorded for 5 minutes"),
        (2100, "sheet of p1 saved (by trace)"),
        (2100, "submitted: locked"),
        (2100, "p1: WA"),
        (2100, "sheet of p1: 87.5 of 100"),
        (2100, "judged: the record is closed"),
    ]


def test_replay_tells_what_only_the_clock_says(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["screen"])
    player.go()
    player.clock.set_wall(-7200)
    player.writer().next({})
    player.clock.go_on(50 * MINUTE)
    lines = replay(player.folder.read().events, player.clock.read())
    assert [(line.used_seconds, line.text) for line in lines[2:]] == [
        (0, "the wall clock went back by 120 minutes"),
        (0, "on to problem 2, p2"),
        (0, "nothing recorded for 45 minutes"),
        (2700, "time is over: locked"),
    ]
