"""The history in one SQLite file. Each operation opens the file, does its work and closes it.

A rollback journal and a busy timeout rather than a write-ahead log: writes are few and small, and
it also works where shared memory does not, as on network drives.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from judge.errors import HistoryUnavailable, UsageError
from judge.history.record import report_json
from judge.history.schema import NewerSchema, migrate
from judge.model.attempt import Attempt, AttemptWithSource, ProblemState, Standing
from judge.model.evidence import DrillGraded, Start
from judge.model.submission import Submission
from judge.model.verdict import Report, Verdict

SAVED_CASES = 20
"""How many saved cases are kept for a problem."""

_BUSY_SECONDS = 20.0
_LONGEST = 100_000
_GREATEST = 2**63 - 1
_NO_LIMIT = -1  # as SQLite has it
_ELSEWHERE = "make its folder writable, or name another one in JUDGE_HOME"
_COLUMNS = (
    "id, at, problem, verdict, message, seed, cases, elapsed_seconds, file_name, digest, "
    "counterexample"
)


@dataclass(frozen=True, slots=True)
class History:
    """The record in the file at ``path``, which is made when something is first written.

    Every method raises HistoryUnavailable where the file cannot be used.
    """

    path: Path

    def record(self, report: Report, submission: Submission, at: datetime) -> int:
        """Keep a judged submission; its number. Once this returns, it is on the disk."""
        source = submission.source.encode("utf-8", "surrogatepass")
        counterexample = None if report.counterexample is None else report.counterexample.call
        row = (
            _utc(at),
            _storable(report.problem),
            report.verdict.value,
            _storable(report.message),
            str(report.seed),
            report.cases,
            report.elapsed_seconds,
            _storable(submission.name),
            submission.digest,
            None if counterexample is None else _storable(counterexample[:_LONGEST]),
            report_json(report),
        )
        with self._writing() as connection:
            known = "INSERT INTO sources VALUES (?, ?) ON CONFLICT DO NOTHING"
            connection.execute(known, (submission.digest, source))
            columns = f"{_COLUMNS.removeprefix('id, ')}, report"
            added = f"INSERT INTO attempts ({columns}) VALUES ({', '.join('?' * len(row))})"
            return int(connection.execute(added, row).lastrowid or 0)

    def attempts(self, problem: str | None = None, limit: int | None = 50) -> tuple[Attempt, ...]:
        """The latest attempts, newest first; of one problem if ``problem`` is given, and all of
        them if ``limit`` is None."""
        query = f"SELECT {_COLUMNS} FROM attempts WHERE ? IN (problem, '') ORDER BY id DESC LIMIT ?"
        with self._reading() as connection:
            if connection is None:
                return ()
            most = _NO_LIMIT if limit is None else limit
            rows = connection.execute(query, (problem or "", most)).fetchall()
            return tuple(Attempt(**_fields(row)) for row in rows)

    def attempt(self, number: int) -> AttemptWithSource:
        """One attempt with its source. Raises UsageError if there is none of this number."""
        query = f"SELECT {_COLUMNS}, source FROM attempts JOIN sources USING (digest) WHERE id = ?"
        with self._reading() as connection:
            wanted = (max(0, min(number, _GREATEST)),)
            rows = connection.execute(query, wanted).fetchall() if connection else []
            for row in rows:
                source = row["source"].decode("utf-8", "surrogatepass")
                return AttemptWithSource(**_fields(row), source=source)
        raise UsageError(f"no attempt has the number {number}", remedy="see `judge history`")

    def state_by_problem(self) -> Mapping[str, ProblemState]:
        """Where the solver stands with each problem that was ever tried."""
        query = (
            "SELECT problem, count(*) AS attempts, max(at) AS last_at, "
            "max(verdict = 'AC') AS solved FROM attempts GROUP BY problem"
        )
        with self._reading() as connection:
            rows = connection.execute(query).fetchall() if connection else []
            return {row["problem"]: _state(row) for row in rows}

    def save_case(self, problem: str, property: str, case_json: str) -> None:
        """Keep a case that broke a submission, as the newest; the oldest beyond 20 are dropped."""
        with self._writing() as connection:
            case = (problem, property, case_json)
            same = "problem = ? AND property = ? AND case_json = ?"
            connection.execute(f"DELETE FROM saved_cases WHERE {same}", case)
            added = "INSERT INTO saved_cases (problem, property, case_json) VALUES (?, ?, ?)"
            connection.execute(added, case)
            kept = "SELECT id FROM saved_cases WHERE problem = ? ORDER BY id DESC LIMIT ?"
            drop = f"DELETE FROM saved_cases WHERE problem = ? AND id NOT IN ({kept})"
            connection.execute(drop, (problem, problem, SAVED_CASES))

    def saved_cases(self, problem: str) -> tuple[tuple[str, str], ...]:
        """Property and case, newest first."""
        query = "SELECT property, case_json FROM saved_cases WHERE problem = ? ORDER BY id DESC"
        with self._reading() as connection:
            rows = connection.execute(query, (problem,)).fetchall() if connection else []
            return tuple((row["property"], row["case_json"]) for row in rows)

    def record_start(self, problem: str, at: datetime) -> None:
        """A folder was made to solve ``problem`` in."""
        with self._writing() as connection:
            added = "INSERT INTO starts (at, problem) VALUES (?, ?)"
            connection.execute(added, (_utc(at), problem))

    def starts(self) -> tuple[Start, ...]:
        """Oldest first."""
        query = "SELECT at, problem FROM starts ORDER BY id"
        with self._reading() as connection:
            rows = connection.execute(query).fetchall() if connection else []
            return tuple(Start(at=_time(row["at"]), problem=row["problem"]) for row in rows)

    def record_drill(self, drill: DrillGraded) -> None:
        """The grade of a drill's sheet."""
        row = (_utc(drill.at), drill.problem, _storable(drill.case), drill.digest, drill.score)
        with self._writing() as connection:
            columns = "at, problem, case_name, digest, score"
            connection.execute(f"INSERT INTO drills ({columns}) VALUES (?, ?, ?, ?, ?)", row)

    def drills(self) -> tuple[DrillGraded, ...]:
        """Oldest first."""
        query = "SELECT at, problem, case_name, digest, score FROM drills ORDER BY id"
        with self._reading() as connection:
            rows = connection.execute(query).fetchall() if connection else []
            return tuple(_drill(row) for row in rows)

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        """None where nothing was ever written, or not with success: reading makes no file."""
        with self._explained():
            if not self.path.exists() or self.path.stat().st_size == 0:
                yield None
                return
            with closing(self._open()) as connection:
                yield connection

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._explained():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with closing(self._open()) as connection:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None)
        connection.row_factory = sqlite3.Row
        try:
            migrate(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Every way in which the file can fail becomes HistoryUnavailable."""
        try:
            yield
        except NewerSchema:
            raise HistoryUnavailable(
                self.path, "was written by a newer version", "upgrade the judge"
            ) from None
        except (sqlite3.Error, OSError, ValueError) as error:
            reason, remedy = _explanation(error)
            raise HistoryUnavailable(self.path, reason, remedy) from error


def _explanation(error: sqlite3.Error | OSError | ValueError) -> tuple[str, str]:
    """What happened, and what to do about it. A ValueError is a stored value without sense."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return "cannot be opened or written", _ELSEWHERE
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR")):
        return (
            f"cannot be written: {error}",
            "free some space, or name another folder in JUDGE_HOME",
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return "is in use by another judge", "try again"
    if isinstance(error, OSError):
        return f"cannot be used: {error.strerror or error}", _ELSEWHERE
    return f"is damaged, or no history: {error}", "move the file away; a new one is made"


def _fields(row: sqlite3.Row) -> dict[str, Any]:
    fields = {key: row[key] for key in _COLUMNS.split(", ")}
    return fields | {
        "at": _time(row["at"]),
        "verdict": Verdict(row["verdict"]),
        "seed": int(row["seed"]),
    }


def _state(row: sqlite3.Row) -> ProblemState:
    return ProblemState(
        standing=Standing.SOLVED if row["solved"] else Standing.TRIED,
        attempts=row["attempts"],
        last_at=_time(row["last_at"]),
    )


def _drill(row: sqlite3.Row) -> DrillGraded:
    return DrillGraded(
        at=_time(row["at"]),
        problem=row["problem"],
        case=row["case_name"],
        digest=row["digest"],
        score=row["score"],
    )


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _storable(text: str) -> str:
    """UTF-8 has no lone surrogates, but what a program printed may."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
