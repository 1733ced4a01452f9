"""What can be done in a round, phase by phase."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from judge.errors import RefusedByRound, UsageError
from judge.model.round import GradeFacts, Judged, LockCause, Phase, Prediction
from judge.model.verdict import Verdict
from judge.rounds.permits import execution_refused
from judge.rounds.profiles import PROFILES
from judge.rounds.snapshots import CASES, CODE, PLAN, digest
from judge.rounds.store import Rounds
from judge.rounds.writer import to_judge
from tests.rounds.playing import MINUTE, STARTER, FakeClock, Player, new_round

AC = Judged(verdict=Verdict.AC, groups=(("ties", True),), time="O(n)")
CODE_1 = {"p1": b"x = 1"}


def test_round_goes_from_new_to_judged(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    phases = [player.state.phase, player.go().phase]
    player.clock.go_on(MINUTE)
    phases += [player.save(STARTER.decode()).phase, player.save("x = 1").phase]
    phases += [player.writer().freeze(CODE_1).phase, player.writer().submit(CODE_1).phase]
    phases += [player.writer().verdict("p1", AC).phase, player.writer().judged().phase]
    assert phases == [
        Phase.NEW,
        Phase.READ,
        Phase.READ,
        Phase.WORK,
        Phase.FROZEN,
        Phase.LOCKED,
        Phase.LOCKED,
        Phase.JUDGED,
    ]


def test_submitting_locks_before_the_deadline(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.clock.go_on(12 * MINUTE)
    player.writer().submit(CODE_1)
    player.clock.go_on(100 * MINUTE)
    lock = player.state.lock
    assert lock is not None
    assert (lock.cause, lock.used_seconds) == (LockCause.SUBMITTED, 12 * MINUTE)
    assert player.state.problem.code_sha256 == digest(b"x = 1")


def test_frozen_code_is_closed_until_it_is_reopened(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.writer().freeze(CODE_1)
    state = player.save("x = 2")
    assert (state.problem.code_sha256, state.problem.edited_frozen) == (digest(b"x = 1"), True)
    assert not state.assistant_open
    state = player.writer().reopen()
    assert (state.phase, state.reopened, state.assistant_open) == (Phase.WORK, 1, True)
    assert player.save("x = 2").problem.code_sha256 == digest(b"x = 2")


def test_cases_are_kept_until_the_lock(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.writer().cases("p1", b"f(1) -> 2")
    player.writer().freeze(CODE_1)
    state = player.writer().cases("p1", b"f(2) -> 4")
    assert state.problem.cases_sha256 == digest(b"f(2) -> 4")
    assert player.writer().cases("p1", b"f(2) -> 4").events == state.events
    assert player.folder.snapshots.read(digest(b"f(2) -> 4"), CASES) == b"f(2) -> 4"
    player.writer().submit(CODE_1)
    with pytest.raises(RefusedByRound, match="is locked"):
        player.writer().cases("p1", b"f(3) -> 6")


def test_sheet_of_code_that_was_edited_is_filed(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.save("x = 1")
    old, new = digest(b"x = 1"), digest(b"x = 2")
    player.writer().sheet("p1", b"old", code_sha256=old, by="trace")
    player.writer().sheet("p1", b"old, filled", code_sha256=old, by="trace")
    player.save("x = 2")
    problem = player.writer().sheet("p1", b"new", code_sha256=new, by="trace").problem
    assert problem.sheet is not None
    assert problem.sheet.sha256 == digest(b"new")
    assert [sheet.sha256 for sheet in problem.old_sheets] == [digest(b"old, filled")]


def test_sheet_that_did_not_change_is_not_written_again(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    first = player.writer().sheet("p1", b"s", code_sha256="c", by="trace")
    assert player.writer().sheet("p1", b"s", code_sha256="c", by="watch").events == first.events


def test_next_of_a_one_way_round_closes_a_problem_for_good(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["screen"])
    state = player.go()
    assert [problem.open for problem in state.problems] == [True, False]
    player.save("x = 1")
    player.clock.go_on(20 * MINUTE)
    state = player.writer().next({"p1": b"x = 2"})
    assert (state.current, state.phase) == (1, Phase.READ)
    assert [problem.open for problem in state.problems] == [False, True]
    player.save("x = 3", "p1")
    assert player.state.of("p1").code_sha256 == digest(b"x = 2")
    with pytest.raises(RefusedByRound, match="at its last problem"):
        player.writer().next({})
    player.clock.go_on(5 * MINUTE)
    assert [p.current_seconds for p in player.state.problems] == [20 * MINUTE, 5 * MINUTE]


def test_next_of_another_round_goes_round(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["coding"])
    assert [problem.open for problem in player.go().problems] == [True, True]
    assert player.writer().next({}).current == 1
    assert player.writer().next({}).current == 0


def test_round_of_one_problem_has_no_next(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    with pytest.raises(RefusedByRound, match="one problem"):
        player.writer().next({})


def test_what_is_not_permitted_is_refused_with_the_way_on(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    with pytest.raises(RefusedByRound, match=r"round 1 has not begun \(`judge round go`"):
        player.writer().submit({})
    player.go()
    with pytest.raises(RefusedByRound, match="has begun already"):
        player.go()
    with pytest.raises(RefusedByRound, match="is not frozen"):
        player.writer().reopen()
    with pytest.raises(RefusedByRound, match="is not paused"):
        player.writer().resume({})
    with pytest.raises(RefusedByRound, match="still running"):
        player.writer().verdict("p1", AC)
    player.writer().freeze({})
    with pytest.raises(RefusedByRound, match=r"is frozen: the code is closed \(`judge round reop"):
        player.writer().plan("p1", b"# Plan")
    player.writer().pause({})
    with pytest.raises(RefusedByRound, match=r"is paused \(`judge round resume`"):
        player.writer().submit({})
    with pytest.raises(RefusedByRound, match="is paused"):
        player.writer().pause({})
    player.writer().abandon()
    with pytest.raises(RefusedByRound, match="was abandoned"):
        player.writer().resume({})


def test_judged_record_does_not_change(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.writer().submit(CODE_1)
    player.writer().verdict("p1", AC)
    closed = player.writer().judged()
    content = player.folder.events.read_bytes()
    assert player.writer().judged() == closed
    with pytest.raises(RefusedByRound, match="its record does not change"):
        player.writer().grade("p1", GradeFacts(score=50.0, quadrant="traced and right"))
    with pytest.raises(RefusedByRound, match="its record does not change"):
        player.writer().abandon()
    player.clock.go_on(1e6)
    assert player.state == replace(closed, elapsed_seconds=1e6)
    assert player.folder.events.read_bytes() == content


def test_judging_goes_on_where_it_stopped_and_the_first_verdict_stands(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["coding"])
    player.go()
    locked = player.writer().submit({})
    assert to_judge(locked) == ("p1", "p2")
    player.writer().verdict("p2", AC)
    assert to_judge(player.state) == ("p1",)
    with pytest.raises(ValueError, match="p1"):
        player.writer().judged()
    player.writer().verdict("p2", replace(AC, verdict=Verdict.WA))
    player.writer().verdict("p1", Judged(verdict=None, message="nothing was handed in"))
    player.writer().grade("p2", GradeFacts(score=80.0, quadrant="q", tag="stale"))
    state = player.writer().judged()
    assert state.of("p2").judged == AC
    assert state.of("p2").grade == GradeFacts(score=80.0, quadrant="q", tag="stale")


def test_problem_that_was_never_shown_is_not_judged(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["screen"])
    player.go()
    assert to_judge(player.writer().submit({})) == ("p1",)


def test_edit_in_a_pause_is_seen(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.writer().pause(CODE_1)
    assert not player.writer().resume(CODE_1).problem.edited_paused
    player.writer().pause(CODE_1)
    assert player.writer().resume({"p1": b"x = 2"}).problem.edited_paused


def test_plan_prediction_and_runs_are_kept(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["ai-run"])
    player.go()
    player.clock.go_on(MINUTE)
    player.writer().plan("p1", b"# Plan")
    guess = Prediction(verdict=Verdict.WA, time="O(n)", groups=(("ties", False),))
    player.writer().predict("p1", guess)
    player.writer().ran("p1", "judge test", "passed")
    problem = player.state.problem
    assert (problem.prediction, problem.runs, problem.planned_at) == (guess, 1, MINUTE)
    assert problem.plan_sha256 is not None
    assert player.folder.snapshots.read(problem.plan_sha256, PLAN) == b"# Plan"


def test_missing_file_takes_no_saved_code_away(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.save("x = 1")
    player.writer().save({"p1": None}, by="status")
    assert player.state.problem.code_sha256 == digest(b"x = 1")


def test_snapshot_is_on_the_disk_before_the_event_that_names_it(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    player.go()
    player.folder.events.chmod(0o400)
    writer = player.writer()
    writer.path = writer.path / "gone"
    with pytest.raises(Exception, match="cannot be written"):
        writer.save(CODE_1, by="status")
    assert player.folder.snapshots.read(digest(b"x = 1"), CODE) == b"x = 1"
    assert len(player.folder.read().events) == 2


def test_every_command_may_save_and_only_a_running_round_does(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    assert player.writer().save_if_running(CODE_1, by="status").events == 1
    player.go()
    assert player.writer().save_if_running(CODE_1, by="status").events == 3
    player.writer().submit({})
    assert player.writer().save_if_running(CODE_1, by="status").events == 5


@pytest.mark.parametrize("name", ["ai", "screen"])
def test_nothing_of_the_round_runs_before_the_lock(tmp_path: Path, name: str) -> None:
    player = Player.of(tmp_path, PROFILES[name])
    refused = execution_refused(player.state, "p1", "judge test")
    assert isinstance(refused, RefusedByRound)
    assert refused.exit_status == 5
    player.go()
    player.writer().pause({})
    assert "before its lock" in str(execution_refused(player.state, "p1", "judge bench"))
    assert execution_refused(player.state, "another", "judge test") is None
    player.writer().resume({})
    player.writer().refused("p1", "judge test")
    assert player.state.refused == ("judge test",)
    player.writer().submit({})
    assert execution_refused(player.state, "p1", "judge test") is None


def test_problem_that_a_one_way_round_left_stays_unrun(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["screen"])
    player.go()
    player.writer().next({})
    assert execution_refused(player.state, "p1", "judge test") is not None


def test_round_with_execution_on_refuses_nothing(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["ai-run"])
    player.go()
    assert execution_refused(player.state, "p1", "judge test") is None


def test_rounds_are_numbered_and_found(tmp_path: Path) -> None:
    clock, rounds = FakeClock(), Rounds(tmp_path / "rounds")
    assert rounds.all() == ()
    made = [new_round(rounds.home, clock) for _ in range(11)]
    assert [each.id for each in rounds.all()] == [str(n) for n in range(1, 12)]
    assert rounds.get("11") == made[10]
    Player(made[0], clock).writer().abandon()
    assert [each.id for each in rounds.unfinished()] == [str(n) for n in range(2, 12)]
    with pytest.raises(UsageError, match="no such round: '12'"):
        rounds.get("12")
    with pytest.raises(UsageError, match="no such round"):
        rounds.get("../1")


def test_start_keeps_what_the_round_was_made_with(tmp_path: Path) -> None:
    clock = FakeClock()
    state = new_round(tmp_path, clock, PROFILES["screen"], seed=7).state(clock.read())
    assert (state.profile, state.seed, state.workspace) == (PROFILES["screen"], 7, "somewhere")
    assert [problem.starter_sha256 for problem in state.problems] == [digest(STARTER)] * 2
