"""Which problem and which file a command means, when some of it is left to the workspace.

both given              as they are
one that is a file      that file, for the problem of the workspace it is in, or we are in
one that is no file     that problem, with the solution of its workspace
none                    the workspace's problem and solution
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from judge.errors import UsageError
from judge.workspace import MARKER, Workspace, find_workspace

if TYPE_CHECKING:
    from judge.catalogue.sets import Catalogue
    from judge.model.problem import Problem
    from judge.model.submission import Submission

STANDARD_INPUT = "-"
INTO_WORKSPACE = "go into a folder made by `judge start`, or name both: SLUG FILE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """``file`` is a path or ``-``; ``workspace`` is the one of this problem, or None."""

    problem: Problem
    file: str
    workspace: Workspace | None

    def submission(self) -> Submission:
        """What ``file`` holds. Raises BadSubmissionFile."""
        return read_file(self.file)


def choose_target(catalogue: Catalogue, slug: str | None, file: str | None) -> Target:
    """The problem and the file that the arguments mean. Raises UsageError."""
    if slug is not None and file is None and is_a_file(slug):
        slug, file = None, slug
    here = _workspace_of(file)
    problem = catalogue.get(slug) if slug is not None else _problem_here(catalogue, here)
    if here is not None and here.slug != problem.slug:
        here = None
    if file is None:
        file = _solution_of(problem.slug, here)
    return Target(problem=problem, file=file, workspace=here)


def choose_problem(catalogue: Catalogue, slug: str | None) -> Problem:
    """The problem named, or that of the workspace. Raises UsageError."""
    return catalogue.get(slug) if slug is not None else _problem_here(catalogue, workspace_here())


def workspace_here() -> Workspace | None:
    """The workspace that the current folder is in."""
    try:
        return find_workspace(Path.cwd())
    except FileNotFoundError:
        raise UsageError("the current folder does not exist any more") from None


def read_file(file: str) -> Submission:
    """What a path, or ``-`` for standard input, holds. Raises BadSubmissionFile."""
    from judge.catalogue.submission_file import read_submission, read_submission_from

    if file == STANDARD_INPUT:
        return read_submission_from(sys.stdin.buffer, name="standard input")
    return read_submission(Path(file))


def is_a_file(text: str) -> bool:
    """Whether an argument looks like one, and not like a slug."""
    return text == STANDARD_INPUT or text.endswith(".py") or os.sep in text or os.path.isfile(text)


def _workspace_of(file: str | None) -> Workspace | None:
    if file is None or file == STANDARD_INPUT:
        return workspace_here()
    return find_workspace(Path(file).parent) or workspace_here()


def _problem_here(catalogue: Catalogue, here: Workspace | None) -> Problem:
    if here is None:
        raise UsageError("no SLUG given, and this folder is no workspace", remedy=INTO_WORKSPACE)
    if here.slug not in catalogue.slugs():
        raise UsageError(
            f"{str(here.folder / MARKER)!r} names a problem that is in no set: {here.slug!r}",
            remedy="name its set with --set PATH or JUDGE_SETS",
        )
    return catalogue.get(here.slug)


def _solution_of(slug: str, here: Workspace | None) -> str:
    if here is not None:
        return os.path.relpath(here.solution)
    beside = Path(slug)
    remedy = f"cd {slug}" if (beside / MARKER).is_file() else INTO_WORKSPACE
    raise UsageError(f"no FILE given, and this folder is no workspace of {slug!r}", remedy=remedy)
