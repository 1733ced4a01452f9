"""The two ways in which a submission is refused. Knows nothing of why or where from."""

from __future__ import annotations

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


def record(violation: PolicyViolation) -> PolicyViolation:
    """Remember the first violation of this process, so that swallowing it does not hide it."""
    if not _first:
        _first.append(violation)
    return violation


def first_violation() -> PolicyViolation | None:
    """What a submission tried at run time in this process, even if it caught the exception."""
    return _first[0] if _first else None


def forget_violations() -> None:
    _first.clear()
