"""The record of attempts and of saved cases."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from judge.errors import HistoryUnavailable, UsageError
from judge.history import schema
from judge.history.store import SAVED_CASES, History
from judge.model.attempt import Standing
from judge.model.submission import Submission
from judge.model.verdict import Counterexample, PropertyResult, Report, Verdict
from sandbox.limits import Limits

NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)
FILE = Submission(name="solution.py", source="x = 1\n")


def report(problem: str = "hash-ring", verdict: Verdict = Verdict.WA, **changes: object) -> Report:
    fields: dict[str, object] = {
        "message": "wrong",
        "seed": 7,
        "properties": (PropertyResult(name="sums", cases=50, passed=False),),
        "counterexample": None,
        "limits": Limits(),
        "enforcement": ("rlimits",),
        "elapsed_seconds": 1.5,
    }
    return Report(problem=problem, verdict=verdict, **(fields | changes))  # type: ignore[arg-type]


def counterexample(given: object = 1, call: str = "f(1)") -> Counterexample:
    return Counterexample(
        input=given, expected=1, got=2, call=call, expected_text="1", got_text="2"
    )


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "data" / "history.sqlite3")


def test_reading_makes_no_file(history: History) -> None:
    assert history.attempts() == ()
    assert history.state_by_problem() == {}
    assert history.saved_cases("hash-ring") == ()
    assert not history.path.parent.exists()


def test_an_attempt_is_kept_with_its_source(history: History) -> None:
    number = history.record(report(counterexample=counterexample()), FILE, NOON)
    attempt = history.attempt(number)
    assert (attempt.id, attempt.at, attempt.problem) == (number, NOON, "hash-ring")
    assert (attempt.verdict, attempt.message, attempt.seed) == (Verdict.WA, "wrong", 7)
    assert (attempt.cases, attempt.elapsed_seconds) == (50, 1.5)
    assert (attempt.file_name, attempt.digest) == ("solution.py", FILE.digest)
    assert (attempt.source, attempt.counterexample) == ("x = 1\n", "f(1)")


def test_times_are_kept_in_utc(history: History) -> None:
    tokyo = NOON.astimezone(timezone(timedelta(hours=9)))
    at = history.attempt(history.record(report(), FILE, tokyo)).at
    assert at == NOON
    assert at.utcoffset() == timedelta(0)


def test_attempts_come_newest_first_and_by_problem(history: History) -> None:
    for problem in ("a", "b", "a"):
        history.record(report(problem), FILE, NOON)
    assert [each.id for each in history.attempts()] == [3, 2, 1]
    assert [each.id for each in history.attempts("a")] == [3, 1]
    assert [each.id for each in history.attempts("a", limit=1)] == [3]
    assert history.attempts("c") == ()


@pytest.mark.parametrize("number", [0, -1, 2, 10**30, -(10**30)])
def test_an_unknown_number_is_a_usage_error(history: History, number: int) -> None:
    history.record(report(), FILE, NOON)
    with pytest.raises(UsageError, match=f"no attempt has the number {number}"):
        history.attempt(number)


def test_the_state_of_a_problem_is_solved_once_it_ever_was(history: History) -> None:
    for hours, verdict in enumerate((Verdict.WA, Verdict.AC, Verdict.TLE)):
        history.record(report("a", verdict), FILE, NOON + timedelta(hours=hours))
    history.record(report("b", Verdict.CE), FILE, NOON)
    states = history.state_by_problem()
    assert (states["a"].standing, states["a"].attempts) == (Standing.SOLVED, 3)
    assert states["a"].last_at == NOON + timedelta(hours=2)
    assert (states["b"].standing, states["b"].attempts) == (Standing.TRIED, 1)
    assert set(states) == {"a", "b"}


@pytest.mark.parametrize(
    "changes",
    [
        {"seed": 10**40},
        {"message": "lone \udc80, nul \0, é"},
        {"counterexample": counterexample(10**6000)},
        {"counterexample": counterexample({(1, 2): 3})},
        {"counterexample": counterexample([float("nan")], "f('\udc80')")},
        {"counterexample": counterexample(list(range(100_000)), "f(" + "1" * 10**6 + ")")},
    ],
)
def test_whatever_was_judged_can_be_kept(history: History, changes: dict[str, object]) -> None:
    attempt = history.attempt(history.record(report(**changes), FILE, NOON))  # type: ignore[arg-type]
    assert attempt.seed == changes.get("seed", 7)
    assert len(attempt.counterexample or "") <= 100_000


def test_saved_cases_come_newest_first_and_once(history: History) -> None:
    for case in ("1", "2", "3", "1"):
        history.save_case("a", "sums", case)
    history.save_case("a", "order", "1")
    history.save_case("b", "sums", "9")
    assert history.saved_cases("a") == (
        ("order", "1"), ("sums", "1"), ("sums", "3"), ("sums", "2"),
    )  # fmt: skip


def test_only_the_latest_saved_cases_of_a_problem_are_kept(history: History) -> None:
    history.save_case("b", "sums", "0")
    for number in range(SAVED_CASES + 5):
        history.save_case("a", "sums", str(number))
    kept = [int(case) for _, case in history.saved_cases("a")]
    assert kept == list(range(SAVED_CASES + 4, 4, -1))
    assert history.saved_cases("b") == (("sums", "0"),)


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from judge.history.store import History
from judge.model.submission import Submission
from tests.history.test_store import report
history = History(Path(sys.argv[1]))
for number in range(20):
    source = f"{sys.argv[2]} {number}"
    history.record(report(), Submission(name="a.py", source=source), datetime.now(UTC))
    history.save_case(sys.argv[2], "sums", str(number))
"""


def test_judges_at_the_same_time_lose_nothing(history: History) -> None:
    command = [sys.executable, "-c", WRITER, str(history.path)]
    writers = [subprocess.Popen([*command, name], stderr=subprocess.PIPE) for name in "abc"]
    assert [writer.communicate()[1] for writer in writers] == [b"", b"", b""]
    attempts = history.attempts(limit=1000)
    sources = {history.attempt(each.id).source for each in attempts}
    assert sources == {f"{name} {number}" for name in "abc" for number in range(20)}
    assert all(len(history.saved_cases(name)) == 20 for name in "abc")


def unavailable(history: History) -> str:
    with pytest.raises(HistoryUnavailable) as caught:
        history.record(report(), FILE, NOON)
    assert caught.value.path == history.path
    assert str(history.path) in str(caught.value)
    assert caught.value.remedy
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_data_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "JUDGE_HOME" in unavailable(History(tmp_path / "file" / "data" / "history.sqlite3"))


def test_a_folder_in_place_of_the_file_is_said(tmp_path: Path) -> None:
    assert "cannot be opened" in unavailable(History(tmp_path))


def test_a_read_only_file_can_be_read_but_not_written(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opened read-only, as SQLite does by itself where permissions forbid more; root is never
    forbidden."""
    history.record(report(), FILE, NOON)
    real = sqlite3.connect

    def read_only(path: Path, timeout: float, isolation_level: None) -> sqlite3.Connection:
        name = f"file:{path}?mode=ro"
        return real(name, timeout=timeout, isolation_level=isolation_level, uri=True)

    monkeypatch.setattr(sqlite3, "connect", read_only)
    assert "cannot be opened or written" in unavailable(history)
    assert len(history.attempts()) == 1


FULL = """
import resource, sys
from pathlib import Path
from judge.errors import HistoryUnavailable
from judge.history.store import History
from tests.history.test_store import FILE, NOON, report
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    History(Path(sys.argv[1])).record(report(), FILE, NOON)
except HistoryUnavailable as loss:
    print(loss)
"""


def test_a_disk_without_room_is_said(history: History) -> None:
    command = [sys.executable, "-c", FULL, str(history.path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.stderr == ""
    assert "cannot be written" in done.stdout
    assert "free some space" in done.stdout
    assert history.attempts() == ()


@pytest.mark.parametrize(
    "content", [b"not a database at all" * 99, b"SQLite format 3\0" + b"x" * 9999]
)
def test_a_damaged_file_is_said_and_left_alone(history: History, content: bytes) -> None:
    history.path.parent.mkdir()
    history.path.write_bytes(content)
    assert "is damaged, or no history" in unavailable(history)
    with pytest.raises(HistoryUnavailable):
        history.attempts()
    assert history.path.read_bytes() == content


def test_stored_values_without_sense_are_said(history: History) -> None:
    history.record(report(), FILE, NOON)
    with sqlite3.connect(history.path) as connection:
        connection.execute("UPDATE attempts SET verdict = 'XX'")
    connection.close()
    with pytest.raises(HistoryUnavailable, match="'XX' is not a valid Verdict"):
        history.attempts()


def test_a_newer_schema_is_said(history: History) -> None:
    history.record(report(), FILE, NOON)
    with sqlite3.connect(history.path) as connection:
        connection.execute("INSERT INTO migrations (name) VALUES ('keep_scorecards')")
    connection.close()
    assert "was written by a newer version" in unavailable(history)


def test_a_locked_file_is_said(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    history.record(report(), FILE, NOON)
    monkeypatch.setattr("judge.history.store._BUSY_SECONDS", 0.05)
    other = sqlite3.connect(history.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        assert "is in use by another judge" in unavailable(history)
    finally:
        other.close()


def test_each_migration_is_recorded_once(history: History) -> None:
    history.record(report(), FILE, NOON)
    history.record(report(), FILE, NOON)
    connection = sqlite3.connect(history.path)
    names = [migration.__name__ for migration in schema.MIGRATIONS]
    assert sorted(schema.applied(connection)) == sorted(names)
    connection.close()


def test_an_older_schema_is_brought_up_to_date(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        history.record(report(), FILE, NOON)
    history.save_case("a", "sums", "1")
    assert len(history.attempts()) == 1
    assert history.saved_cases("a") == (("sums", "1"),)


def test_a_migration_that_fails_leaves_nothing(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half_done(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (id INTEGER)")
        connection.execute("CREATE TABLE half (id INTEGER)")

    with monkeypatch.context() as newer:
        newer.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, half_done))
        unavailable(history)
    connection = sqlite3.connect(history.path)
    assert "half_done" not in schema.applied(connection)
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()
    assert "half" not in tables
    assert history.record(report(), FILE, NOON) == 1
