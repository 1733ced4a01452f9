"""Everything that can go wrong that is not a verdict.

    JudgeError                 exit  what it means
    ├── UsageError              2    the person asked for something that is not there
    │   ├── UnknownProblem      2    no such slug; names the nearest
    │   ├── BadSubmissionFile   2    missing, a folder, empty, binary, not UTF-8, too large
    │   └── BadCase             2    an own case or example that cannot be read: file, line
    ├── BadProblemSet           2    a set or one of its files is malformed: file, line or key
    ├── BadPackage              2    a problem package cannot be taken: file or key, and why
    ├── HistoryUnavailable      2    the record cannot be read or written; a verdict still stands
    ├── RoundUnavailable        2    a round's record cannot be read or written: file, line
    │   └── RoundBusy           2    another process is writing it
    ├── EndpointFailed          2    a language model cannot be asked; the cards answer instead
    ├── JudgeFault              3    the judge itself failed; says nothing about the submission
    ├── SandboxUnavailable      4    a protection layer is missing and was not waived
    └── RefusedByRound          5    the rules of the round in progress forbid it

Each carries one line that names the offending value, and a remedy where there is one.
"""

from __future__ import annotations

from pathlib import Path


class JudgeError(Exception):
    """``message`` is one line naming the offending value; ``remedy`` the way out, or None."""

    exit_status = 3

    def __init__(self, message: str, *, remedy: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return self.message if self.remedy is None else f"{self.message} ({self.remedy})"


class UsageError(JudgeError):
    exit_status = 2


class UnknownProblem(UsageError):
    """No problem has this slug; ``nearest`` is the closest one, or None."""

    def __init__(self, slug: str, *, nearest: str | None) -> None:
        remedy = f"did you mean {nearest!r}?" if nearest else "see `judge list`"
        super().__init__(f"no such problem: {slug!r}", remedy=remedy)
        self.slug = slug
        self.nearest = nearest


class BadSubmissionFile(UsageError):
    pass


class BadCase(UsageError):
    pass


class BadProblemSet(JudgeError):
    exit_status = 2


class BadPackage(JudgeError):
    exit_status = 2


class HistoryUnavailable(JudgeError):
    """``path`` is the file of the history; ``reason`` says what is wrong with it."""

    exit_status = 2

    def __init__(self, path: Path, reason: str, remedy: str) -> None:
        super().__init__(f"the history {str(path)!r} {reason}", remedy=remedy)
        self.path = path
        self.reason = reason


class RoundUnavailable(JudgeError):
    """``path`` is the file; ``line`` the line of the journal that is wrong, where it is one."""

    exit_status = 2

    def __init__(
        self, path: Path, reason: str, *, line: int | None = None, remedy: str | None = None
    ) -> None:
        where = str(path) if line is None else f"{path}:{line}"
        super().__init__(f"the round's {where!r} {reason}", remedy=remedy)
        self.path = path
        self.line = line


class RoundBusy(RoundUnavailable):
    pass


class EndpointFailed(JudgeError):
    exit_status = 2


class JudgeFault(JudgeError):
    exit_status = 3


class SandboxUnavailable(JudgeError):
    exit_status = 4


class RefusedByRound(JudgeError):
    exit_status = 5
