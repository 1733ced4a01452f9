"""Keeps what a submission taught: the attempt, the failing case, the solver's own copy of it.

The verdict stands whatever happens here: each loss is said on standard error and nothing is raised.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from judge.cli.exits import say
from judge.errors import HistoryUnavailable

if TYPE_CHECKING:
    from judge.history.store import History
    from judge.model.submission import Submission
    from judge.model.verdict import Report
    from judge.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorder:
    """The history of one problem."""

    history: History
    problem: str

    def saved_cases(self) -> tuple[tuple[str, str], ...]:
        """The cases that broke earlier attempts, or none if they cannot be read."""
        try:
            return self.history.saved_cases(self.problem)
        except HistoryUnavailable as error:
            say(f"saved counterexamples are not tried: {error.message}")
            return ()

    def keep(
        self, report: Report, submission: Submission, saved_case: tuple[str, str] | None
    ) -> None:
        """The attempt, and the case to try first the next time."""
        try:
            self.history.record(report, submission, datetime.now(UTC))
            if saved_case is not None:
                self.history.save_case(self.problem, *saved_case)
        except HistoryUnavailable as error:
            say(f"this attempt was not recorded: {error.message}", remedy=error.remedy)


def add_own_case(workspace: Workspace | None, report: Report) -> str | None:
    """Put the counterexample into the workspace's cases; the file's path if it is in there now."""
    found = report.counterexample
    if workspace is None or found is None or found.own_case is None:
        return None
    path = os.path.relpath(workspace.cases)
    origin = "judge submit" if found.property is None else f"judge submit, {found.property}"
    try:
        workspace.add_case(found.own_case, comment=f"from {origin}, seed {report.seed}")
    except OSError as error:
        say(f"the counterexample was not added to {path}: {error.strerror}")
        return None
    return path
