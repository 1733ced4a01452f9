"""The deadline is arithmetic: whatever the clocks do, no time is added."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.errors import RefusedByRound
from judge.model.round import LockCause, Phase, Prediction
from judge.model.verdict import Verdict
from judge.rounds.profiles import PROFILES
from judge.rounds.snapshots import CODE, digest
from tests.rounds.playing import MINUTE, Player


def test_clock_starts_on_go_and_not_before(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.clock.go_on(30 * MINUTE)
    before = player.state
    assert (before.phase, before.used_seconds) == (Phase.NEW, 0.0)
    player.go()
    player.clock.go_on(MINUTE)
    assert player.state.left_seconds == 59 * MINUTE


def test_round_is_locked_at_the_deadline_while_nothing_runs(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.clock.go_on(10 * MINUTE)
    player.save("x = 1")
    player.clock.go_on(1000 * MINUTE)
    state = player.state
    assert state.phase is Phase.LOCKED
    assert state.lock is not None
    assert (state.lock.cause, state.lock.used_seconds) == (LockCause.DEADLINE, 60 * MINUTE)
    assert state.left_seconds == 0.0
    assert state.problem.code_sha256 == digest(b"x = 1")
    assert player.folder.snapshots.read(digest(b"x = 1"), CODE) == b"x = 1"
    assert [(gap.used_seconds, gap.seconds) for gap in state.gaps] == [
        (0.0, 10 * MINUTE),
        (10 * MINUTE, 50 * MINUTE),
    ]


def test_save_after_the_deadline_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.save("x = 1")
    player.clock.go_on(60 * MINUTE)
    with pytest.raises(RefusedByRound, match=r"ran out of time at 60:00 and is locked"):
        player.save("x = 2")
    assert player.state.problem.code_sha256 == digest(b"x = 1")
    assert not player.folder.snapshots.path(digest(b"x = 2"), CODE).exists()


def test_nothing_else_can_be_done_after_the_deadline_either(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.writer().freeze({})
    player.clock.go_on(60 * MINUTE)
    with pytest.raises(RefusedByRound, match="out of time"):
        player.writer().reopen()
    with pytest.raises(RefusedByRound, match="out of time"):
        player.writer().predict("p1", Prediction(verdict=Verdict.AC))
    with pytest.raises(RefusedByRound, match="out of time"):
        player.writer().abandon()


def test_last_moment_still_counts(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.clock.go_on(60 * MINUTE - 0.001)
    player.save("x = 1")
    player.clock.go_on(MINUTE)
    assert player.state.problem.code_sha256 == digest(b"x = 1")


def test_sheet_that_was_not_sent_counts_as_it_stood_at_the_lock(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    code = digest(b"x = 1")
    player.writer().freeze({"p1": b"x = 1"})
    player.writer().sheet("p1", b"half filled", code_sha256=code, by="trace")
    player.clock.go_on(61 * MINUTE)
    state = player.state
    assert state.phase is Phase.LOCKED
    assert state.problem.sheet is not None
    assert state.problem.sheet.sha256 == digest(b"half filled")
    with pytest.raises(RefusedByRound, match="out of time"):
        player.writer().sheet("p1", b"too late", code_sha256=code, by="trace")


@pytest.mark.parametrize("back", [1.0, MINUTE, 3600.0, 1e6])
def test_clock_that_is_set_back_adds_no_time(tmp_path: Path, back: float) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.clock.go_on(20 * MINUTE)
    player.save("x = 1")
    player.clock.set_wall(-back)
    player.clock.go_on(5 * MINUTE)
    assert player.state.left_seconds == 35 * MINUTE
    player.save("x = 2")
    player.clock.go_on(35 * MINUTE)
    assert player.state.phase is Phase.LOCKED


def test_clock_that_is_set_back_is_told(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.clock.set_wall(-3600)
    player.save("x = 1")
    assert [(jump.before_seq, jump.seconds) for jump in player.state.jumps] == [(3, -3600.0)]


@pytest.mark.parametrize("boot", ["second", "first"])
def test_restart_of_the_machine_counts_by_the_wall_clock(tmp_path: Path, boot: str) -> None:
    """Also where the system does not tell one start from another."""
    player = Player.of(tmp_path)
    player.go()
    player.clock.go_on(7 * MINUTE)
    player.clock.restart(boot)
    assert player.state.left_seconds == 53 * MINUTE
    player.save("x = 1")
    assert player.state.jumps == ()


def test_restart_with_the_clock_set_back_keeps_what_was_used(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.clock.go_on(20 * MINUTE)
    player.save("x = 1")
    player.clock.restart("second")
    player.clock.set_wall(-3600)
    assert player.state.left_seconds == 40 * MINUTE
    player.save("x = 2")
    player.clock.go_on(MINUTE)
    assert player.state.left_seconds == 39 * MINUTE
    assert [jump.seconds for jump in player.state.jumps] == [-3600.0]


def test_machine_that_slept_used_its_time(tmp_path: Path) -> None:
    """Its monotonic clock may have stood still; the wall clock did not."""
    player = Player.of(tmp_path)
    player.go()
    player.clock.set_wall(10 * MINUTE)
    assert player.state.left_seconds == 50 * MINUTE
    player.save("x = 1")
    assert [jump.seconds for jump in player.state.jumps] == [10 * MINUTE]
    assert [gap.seconds for gap in player.state.gaps] == [10 * MINUTE]


def test_pause_stops_the_clock_and_is_shown(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.clock.go_on(10 * MINUTE)
    player.writer().pause({})
    player.clock.go_on(500 * MINUTE)
    assert player.state.left_seconds == 50 * MINUTE
    player.writer().resume({})
    player.clock.go_on(MINUTE)
    state = player.state
    assert (state.left_seconds, state.pauses) == (49 * MINUTE, 1)
    assert state.paused_seconds == 500 * MINUTE
    assert [gap.seconds for gap in state.gaps] == [10 * MINUTE], "a pause is no gap"


def test_gap_of_a_minute_is_none(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.clock.go_on(MINUTE)
    player.save("x = 1")
    assert player.state.gaps == ()


def test_round_without_a_clock_never_ends_by_itself(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["free"])
    player.go()
    player.clock.go_on(1e6)
    assert player.state.phase is Phase.READ
    assert player.state.left_seconds is None
    assert player.state.used_seconds == 1e6
