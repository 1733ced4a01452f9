"""The recording of a round, against the rules of asciicast v3 and as somebody would see it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from judge.model.replay import CastCode, ReplayStep
from judge.model.round import GradeFacts, Judged, Phase
from judge.model.scorecard import ReplayLine
from judge.model.verdict import Verdict
from judge.report.cast_frame import CODE_ROWS, COLUMNS, ROWS
from judge.report.round_cast import IDLE_LIMIT_SECONDS, SHORTEST_SECONDS, asciicast, round_cast
from tests.report.test_round_report import PROBLEM, STATE

SHA, OTHER, LAST = "a" * 64, "b" * 64, "c" * 64
CODES = {SHA: "def double(n):\n    pass\n", OTHER: "def double(n):\n    return n + n\n"}
CODES[LAST] = CODES[OTHER].replace("n + n", "n * 2")
CODES_OF_V3 = {"o", "i", "m", "r", "x"}
CONTROL = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def step(
    seconds: float | None, text: str, *, sha: str = SHA, mark: str | None = None
) -> ReplayStep:
    line = ReplayLine(used_seconds=seconds, text=text)
    return ReplayStep(line=line, slug="double-it", code_sha256=sha, mark=mark)


STEPS = (
    step(None, "round 3"),
    step(0.0, "go: the clock runs"),
    step(1.2, "plan filed", mark="plan of double-it"),
    step(900.0, "saved double-it", sha=OTHER),
    step(901.0, "told: half of the time", sha=OTHER),
    step(1800.0, "submitted: locked", sha=OTHER, mark="lock"),
)
JUDGED = replace(
    PROBLEM,
    judged=Judged(verdict=Verdict.WA, message="the answer differs"),
    grade=GradeFacts(score=80.0, quadrant="faithful"),
)


def recorded(steps: tuple[ReplayStep, ...] = STEPS, **changes: Any) -> list[Any]:
    """The lines of the file, read as JSON."""
    cast = round_cast(replace(STATE, problems=(JUDGED,), **changes), steps, CODES)
    return [json.loads(line) for line in asciicast(cast).splitlines()]


def screens(lines: list[Any]) -> list[list[str]]:
    """The rows of each frame, as a terminal of that size has them."""
    shown = [data for _, code, data in lines[1:] if code == "o"]
    return [[row.rstrip() for row in CONTROL.sub("", data).split("\r\n")] for data in shown]


def test_header_is_that_of_version_3() -> None:
    header = recorded()[0]
    assert header == {
        "version": 3,
        "term": {"cols": COLUMNS, "rows": ROWS, "type": "xterm-256color"},
        "timestamp": 1777887000,
        "idle_time_limit": IDLE_LIMIT_SECONDS,
        "title": "round 3 | ai | double-it",
    }


def test_every_other_line_is_an_interval_a_code_and_text() -> None:
    for interval, code, data in recorded()[1:]:
        assert isinstance(interval, int | float)
        assert 0 <= interval <= IDLE_LIMIT_SECONDS
        assert code in CODES_OF_V3
        assert isinstance(data, str)


def test_intervals_are_relative_and_idle_time_is_cut_down() -> None:
    intervals = [interval for interval, code, _ in recorded()[1:] if code == "o"]
    assert intervals == [0.0, SHORTEST_SECONDS, 1.2, 2.0, 1.0, 2.0, 2.0]


def test_markers_stand_at_the_frame_that_they_name() -> None:
    lines = recorded()[1:]
    marks = {data: lines[at - 1][2] for at, (_, code, data) in enumerate(lines) if code == "m"}
    assert list(marks) == ["plan of double-it", "lock", "verdict"]
    assert "plan filed" in marks["plan of double-it"]
    assert "submitted: locked" in marks["lock"]
    assert "WA" in marks["verdict"]


def test_frames_fit_the_terminal_that_the_header_names() -> None:
    long = {SHA: "x" * 500 + "\n" + "y\n" * 200, OTHER: "\t界" * 90}
    cast = round_cast(STATE, STEPS, long)
    for event in cast.events:
        if event.code is CastCode.OUTPUT:
            rows = CONTROL.sub("", event.data).split("\r\n")
            assert len(rows) <= ROWS
            assert all(len(row) + row.count("界") <= COLUMNS for row in rows)


def test_frame_shows_the_clock_what_happened_and_the_code() -> None:
    rows = screens(recorded())[3]
    assert rows[0].split() == ["round", "3", "|", "ai", "|", "double-it", "15:00", "of", "60:00"]
    assert rows[5] == "  15:00  saved double-it"
    assert rows[7:] == ["   1   def double(n):", "     -     pass", "   2 +     return n + n"]


def test_changed_lines_stay_marked_until_the_next_change() -> None:
    shown = screens(recorded())
    assert shown[4][7:] == shown[3][7:]
    assert shown[2][7:] == ["   1   def double(n):", "   2       pass"]
    again = screens(recorded((*STEPS, step(1801.0, "saved double-it", sha=LAST))))
    assert again[6][8:] == ["     -     return n + n", "   2 +     return n * 2"]


def test_change_far_down_is_brought_into_sight() -> None:
    long = "".join(f"x{number} = 0\n" for number in range(100))
    changed = {SHA: long, OTHER: long.replace("x90 = 0", "x90 = 1")}
    cast = round_cast(replace(STATE, phase=Phase.LOCKED), STEPS[:4], changed)
    *_, last = (event for event in cast.events if event.code is CastCode.OUTPUT)
    rows = [row.rstrip() for row in CONTROL.sub("", last.data).split("\r\n")[7:]]
    assert "  91 + x90 = 1" in rows
    assert len(rows) <= CODE_ROWS


def test_judged_round_ends_with_its_verdict() -> None:
    rows = screens(recorded())[-1]
    assert rows[6].startswith("-- verdict")
    assert rows[8:] == ["  double-it: WA", "  the answer differs", "  hand trace: 80 of 100"]


def test_round_in_progress_ends_with_what_happened_last() -> None:
    lines = recorded(phase=Phase.WORK)
    assert "submitted" in "".join(screens(lines)[-1])
    assert [code for _, code, _ in lines[1:]][-2:] == ["m", "x"]


@pytest.mark.parametrize("hostile", ["\x1b[2J", "\u202e", "\x07", "\ud800"])
def test_code_cannot_steer_the_terminal(hostile: str) -> None:
    cast = round_cast(STATE, STEPS, dict.fromkeys(CODES, f"x = '{hostile}'\n"))
    frames = [event.data for event in cast.events if event.code is CastCode.OUTPUT]
    clean = [CONTROL.sub("", data.removeprefix("\x1b[H\x1b[2J")) for data in frames]
    assert all(row.isprintable() for data in clean for row in data.split("\r\n"))
    assert all("\x1b[2J" not in data.removeprefix("\x1b[H\x1b[2J") for data in frames)
    assert asciicast(cast).isascii()


def test_colours_follow_from_the_round_and_from_no_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = recorded()
    assert "\x1b[32m   2 +" in first[5][2]
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("COLUMNS", "20")
    assert recorded() == first
