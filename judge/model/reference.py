"""A reference solution: a submission whose expected verdict is the name of its folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from judge.model.submission import Submission
from judge.model.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """``name`` is the path below the problem's reference folder. ``declared`` are the properties
    that its docstring says must refuse it (``Caught by: ...``), ``permitted`` the verdicts that it
    says are honest besides ``expected`` (``Permitted: ...``)."""

    path: Path
    name: str
    expected: Verdict
    submission: Submission
    declared: tuple[str, ...]
    permitted: tuple[Verdict, ...] = ()
