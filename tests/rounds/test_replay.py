"""The steps of a round that is walked through again."""

from __future__ import annotations

from pathlib import Path

from judge.model.round import Judged
from judge.model.verdict import Verdict
from judge.rounds.profiles import PROFILES
from judge.rounds.replay import replay, walk
from judge.rounds.snapshots import digest
from tests.rounds.playing import MINUTE, STARTER, Player


def played(home: Path) -> Player:
    player = Player.of(home)
    player.go()
    player.clock.go_on(15 * MINUTE)
    player.writer().plan("p1", b"Time: O(n)")
    player.save("x = 1")
    player.clock.go_on(5 * MINUTE)
    player.writer().freeze({"p1": b"x = 2"})
    player.writer().sheet("p1", b"", code_sha256=digest(b"x = 2"), by="trace")
    player.writer().reopen()
    player.writer().freeze({"p1": b"x = 2"})
    player.writer().submit({})
    player.writer().verdict("p1", Judged(verdict=Verdict.AC))
    player.writer().judged()
    return player


def test_steps_are_the_lines_with_the_code_that_stood_then(tmp_path: Path) -> None:
    player = played(tmp_path)
    events, now = player.folder.read().events, player.clock.read()
    steps = walk(events, now)
    assert tuple(step.line for step in steps) == replay(events, now)
    codes = list(dict.fromkeys(step.code_sha256 for step in steps))
    assert codes == [digest(STARTER), digest(b"x = 1"), digest(b"x = 2")]


def test_plan_freezes_and_lock_are_marked(tmp_path: Path) -> None:
    steps = walk(played(tmp_path).folder.read().events)
    assert [step.mark for step in steps if step.mark] == ["plan of p1", "freeze", "freeze", "lock"]


def test_deadline_is_a_lock_of_the_code_before_it(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["coding"])
    player.go()
    player.save("x = 1")
    player.clock.go_on(50 * MINUTE)
    *_, last = walk(player.folder.read().events, player.clock.read())
    assert (last.mark, last.line.used_seconds) == ("lock", 45 * MINUTE)
    assert last.code_sha256 == digest(b"x = 1")


def test_idle_time_is_told_by_its_seconds_with_the_code_that_stood_still(tmp_path: Path) -> None:
    steps = walk(played(tmp_path).folder.read().events)
    idle = [(step.line.idle_seconds, step.code_sha256) for step in steps if step.line.idle_seconds]
    assert idle == [(15 * MINUTE, digest(STARTER)), (5 * MINUTE, digest(b"x = 1"))]
