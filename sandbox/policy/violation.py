"""The two ways in which a submission is refused. Knows nothing of why or where from."""

from __future__ import annotations

import sys
from typing import Final, NoReturn

MARK: Final = "policy mark"
"""A key that only a submission's built-ins have; no source can spell it."""

_first: list[PolicyViolation] = []


class PolicyViolation(BaseException):
    """The submission wrote or did something that the language wall refuses.

    ``what`` names the construct, ``instead`` says in plain words what to use, ``line`` is the line
    of the submission, or None. A BaseException, so that ``except Exception`` in a submission does
    not hide the reason from the person who wrote it.
    """

    def __init__(self, what: str, instead: str = "", line: int | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.instead = instead
        self.line = line

    def __str__(self) -> str:
        place = "" if self.line is None else f"line {self.line}: "
        return f"{place}{self.what} is not allowed" + (f"; {self.instead}" if self.instead else "")


class SyntaxFault(Exception):
    """The source is not a Python program, or one too large or too deep to compile.

    ``line`` and ``column`` count from 1; ``text`` is the offending line, or empty.
    """

    def __init__(
        self, message: str, line: int | None = None, column: int | None = None, text: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.column = column
        self.text = text


def refuse(what: str, instead: str = "") -> NoReturn:
    """Raise the violation at the line of the submission that is running, and remember it."""
    violation = PolicyViolation(what, instead, _running_line())
    if not _first:
        _first.append(violation)
    raise violation


def is_under_submission() -> bool:
    """Whether a submission's code is on the stack."""
    return _running_line() is not None


def _running_line() -> int | None:
    frame = sys._getframe(1)
    while frame is not None and MARK not in frame.f_builtins:
        frame = frame.f_back  # type: ignore[assignment]
    return None if frame is None else frame.f_lineno


def first_violation() -> PolicyViolation | None:
    """The first thing refused at run time in this process, even if the submission caught it."""
    return _first[0] if _first else None


def forget_violations() -> None:
    _first.clear()
