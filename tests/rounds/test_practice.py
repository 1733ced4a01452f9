"""What a round says of the practice in it."""

from __future__ import annotations

from pathlib import Path

from judge.model.round import GradeFacts, Judged, Prediction
from judge.model.verdict import Verdict
from judge.rounds.practice import practices
from judge.rounds.profiles import PROFILES
from judge.rounds.snapshots import digest
from tests.rounds.playing import MINUTE, Player

JUDGED = Judged(verdict=Verdict.WA, attempt=7)


def played(home: Path) -> Player:
    """Code after 10 and 25 minutes, a sheet after 35, locked after 40; judged a day later."""
    player = Player.of(home)
    player.go()
    player.clock.go_on(10 * MINUTE)
    player.save("x = 1")
    player.clock.go_on(15 * MINUTE)
    player.writer().predict("p1", Prediction(verdict=Verdict.AC))
    player.writer().freeze({"p1": b"x = 2"})
    player.clock.go_on(10 * MINUTE)
    player.writer().sheet("p1", b"", code_sha256=digest(b"x = 2"), by="trace")
    player.clock.go_on(5 * MINUTE)
    player.writer().submit({})
    return player


def judged(player: Player) -> Player:
    player.clock.go_on(24 * 60 * MINUTE)
    player.writer().verdict("p1", JUDGED)
    player.writer().grade("p1", GradeFacts(score=87.5, quadrant="faithful"))
    player.writer().judged()
    return player


def test_time_ends_with_the_code_that_was_handed_in(tmp_path: Path) -> None:
    player = played(tmp_path)
    locked_at = player.clock.utc
    (found,) = practices(judged(player).folder.read().events)
    assert (found.round, found.problem, found.seconds) == ("1", "p1", 25 * MINUTE)
    assert found.at == locked_at


def test_verdict_trace_and_predictions_are_those_of_the_record(tmp_path: Path) -> None:
    (found,) = practices(judged(played(tmp_path)).folder.read().events)
    assert (found.verdict, found.attempt, found.trace_score) == (Verdict.WA, 7, 87.5)
    assert [(hit.what, hit.right) for hit in found.hits] == [("verdict", False)]


def test_round_that_is_not_judged_says_nothing(tmp_path: Path) -> None:
    assert practices(played(tmp_path).folder.read().events) == ()


def test_problem_that_was_never_shown_is_no_practice(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["screen"])
    player.go()
    player.clock.go_on(50 * MINUTE)
    player.writer().verdict("p1", Judged(verdict=None))
    (found,) = practices(player.folder.read().events)
    assert (found.problem, found.verdict, found.trace_score) == ("p1", None, None)
    assert found.hits == ()
