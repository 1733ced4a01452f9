"""The schema as ordered migrations, each a named function in one transaction with its record.

Migrations are never changed once released; a change of the schema is a new one at the end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

Migration = Callable[[sqlite3.Connection], object]

_RECORD = "CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)"


class NewerSchema(Exception):
    """The database has a migration that this version does not know."""


def keep_attempts(connection: sqlite3.Connection) -> None:
    """Sources stand apart because the same file is often submitted twice. Times are ISO 8601 in
    UTC; a seed is text because it may exceed 64 bits; ``report`` is JSON."""
    connection.execute("CREATE TABLE sources (digest TEXT PRIMARY KEY, source BLOB NOT NULL)")
    connection.execute(
        """
        CREATE TABLE attempts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            problem TEXT NOT NULL,
            verdict TEXT NOT NULL,
            message TEXT NOT NULL,
            seed TEXT NOT NULL,
            cases INTEGER NOT NULL,
            elapsed_seconds REAL NOT NULL,
            file_name TEXT NOT NULL,
            digest TEXT NOT NULL REFERENCES sources (digest),
            counterexample TEXT,
            report TEXT NOT NULL
        )
        """
    )
    connection.execute("CREATE INDEX attempts_of_problem ON attempts (problem, id)")


def keep_saved_cases(connection: sqlite3.Connection) -> None:
    """The cases that broke a submission, tried first the next time."""
    connection.execute(
        """
        CREATE TABLE saved_cases (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            problem TEXT NOT NULL,
            property TEXT NOT NULL,
            case_json TEXT NOT NULL,
            UNIQUE (problem, property, case_json)
        )
        """
    )


def keep_practice(connection: sqlite3.Connection) -> None:
    """What is no submission: when a problem was started, and the grades of drills. Ratings and due
    dates are not kept, since they follow from these, the attempts and the rounds."""
    connection.execute(
        """
        CREATE TABLE starts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            problem TEXT NOT NULL
        )
        """
    )
    connection.execute(
        """
        CREATE TABLE drills (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            problem TEXT NOT NULL,
            case_name TEXT NOT NULL,
            digest TEXT NOT NULL,
            score REAL NOT NULL
        )
        """
    )


MIGRATIONS: tuple[Migration, ...] = (keep_attempts, keep_saved_cases, keep_practice)


def applied(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The names of the migrations that the database has; none if it is new."""
    has_record = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'"
    if connection.execute(has_record).fetchone() is None:
        return ()
    return tuple(name for (name,) in connection.execute("SELECT name FROM migrations"))


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the database to this version. Raises NewerSchema, sqlite3.Error."""
    known = {migration.__name__: migration for migration in MIGRATIONS}
    present = applied(connection)
    if unknown := [name for name in present if name not in known]:
        raise NewerSchema(unknown[0])
    for name, migration in known.items():
        if name not in present:
            _apply(connection, name, migration)


def _apply(connection: sqlite3.Connection, name: str, migration: Migration) -> None:
    """In one transaction, unless somebody else has applied it meanwhile."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(_RECORD)
        if name not in applied(connection):
            migration(connection)
            connection.execute("INSERT INTO migrations (name) VALUES (?)", (name,))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
