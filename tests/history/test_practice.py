"""Starts and drills in the history, and how an older one gets them."""

from __future__ import annotations

import sqlite3
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from judge.errors import HistoryUnavailable
from judge.history import schema
from judge.history.store import History
from judge.model.evidence import DrillGraded, Start
from tests.history.test_store import FILE, NOON, report

DRILL = DrillGraded(at=NOON, problem="ring", case="\udc80", digest="d", score=87.5)


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "data" / "history.sqlite3")


def test_reading_makes_no_file(history: History) -> None:
    assert (history.starts(), history.drills()) == ((), ())
    assert not history.path.parent.exists()


def test_starts_and_drills_come_oldest_first_and_in_utc(history: History) -> None:
    tokyo = NOON.astimezone(timezone(timedelta(hours=9)))
    history.record_start("ring", tokyo)
    history.record_start("tree", NOON + timedelta(hours=1))
    history.record_drill(DRILL)
    first, second = history.starts()
    assert first == Start(at=NOON, problem="ring")
    assert first.at.utcoffset() == timedelta(0)
    assert second.problem == "tree"
    (drill,) = history.drills()
    assert (drill.at, drill.case, drill.score) == (NOON, "\\udc80", 87.5)


def test_all_attempts_can_be_read(history: History) -> None:
    for _ in range(3):
        history.record(report(), FILE, NOON)
    assert len(history.attempts(limit=2)) == 2
    assert len(history.attempts(limit=None)) == 3


def test_history_of_before_keeps_its_attempts_and_takes_the_rest(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:2])
        history.record(report(), FILE, NOON)
    assert (history.starts(), history.drills()) == ((), ())
    history.record_start("ring", NOON)
    history.record_drill(DRILL)
    assert (len(history.attempts()), len(history.starts()), len(history.drills())) == (1, 1, 1)


def test_time_without_sense_is_said(history: History) -> None:
    history.record_start("ring", NOON)
    with sqlite3.connect(history.path) as connection:
        connection.execute("UPDATE starts SET at = 'yesterday'")
    connection.close()
    with pytest.raises(HistoryUnavailable, match="is damaged, or no history"):
        history.starts()
