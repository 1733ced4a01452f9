"""Nudges and warnings: each is said once, when it is due."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.model.round import Profile
from judge.rounds.notices import due
from judge.rounds.profiles import PROFILES, switched
from tests.rounds.playing import MINUTE, Player


def said(tmp_path: Path, profile: Profile, step_seconds: float) -> list[tuple[float, str]]:
    """What a watching pane says, looking every so often: used seconds and text."""
    player, heard = Player.of(tmp_path, profile), []
    player.go()
    while player.state.phase.running:
        for each in due(player.state):
            heard.append((player.state.used_seconds, each.text))
            player.writer().shown(each)
        player.clock.go_on(step_seconds)
    return heard


def test_warnings_come_at_half_ten_five_and_one_minute(tmp_path: Path) -> None:
    assert said(tmp_path, PROFILES["ai"], 30) == [
        (30 * MINUTE, "half of the time is used: 30 minutes left"),
        (50 * MINUTE, "10 minutes left"),
        (55 * MINUTE, "5 minutes left"),
        (59 * MINUTE, "1 minute left"),
    ]


def test_screen_is_nudged_at_17_and_35_minutes(tmp_path: Path) -> None:
    heard = said(tmp_path, PROFILES["screen"], 30)
    assert heard[:2] == [
        (17 * MINUTE, "17:00 of 45:00 used; this is problem 1 of 2"),
        (22.5 * MINUTE, "half of the time is used: 22 minutes 30 seconds left"),
    ]
    assert set(heard[2:4]) == {
        (35 * MINUTE, "35:00 of 45:00 used; this is problem 1 of 2"),
        (35 * MINUTE, "10 minutes left"),
    }
    assert len(heard) == 6


def test_late_look_says_only_the_most_urgent(tmp_path: Path) -> None:
    assert said(tmp_path, PROFILES["ai"], 56 * MINUTE) == [(56 * MINUTE, "4 minutes left")]


@pytest.mark.parametrize(("minutes", "count"), [(1, 1), (2, 1), (5, 2), (10, 2), (20, 3), (60, 4)])
def test_short_round_is_warned_of_nothing_that_held_from_its_start(
    tmp_path: Path, minutes: int, count: int
) -> None:
    assert len(said(tmp_path, switched(PROFILES["ai"], minutes=minutes), 15)) == count


def test_nothing_is_due_where_the_clock_does_not_run(tmp_path: Path) -> None:
    player = Player.of(tmp_path)
    assert due(player.state) == ()
    player.go()
    player.clock.go_on(40 * MINUTE)
    player.writer().pause({})
    assert due(player.state) == ()
    player.writer().resume({})
    assert len(due(player.state)) == 1
    player.writer().submit({})
    assert due(player.state) == ()


def test_round_without_a_clock_warns_of_nothing(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["free"])
    player.go()
    player.clock.go_on(1e6)
    assert due(player.state) == ()
