"""The folder that ``judge start`` makes: where a solver works on one problem.

    solution.py    the starter, to be filled in
    STATEMENT.md   what to solve
    cases.txt      the solver's own cases, and counterexamples that were found
    .judge.toml    which problem this is, so that SLUG and FILE need not be typed

The marker names a problem and nothing else: it never makes the judge load code from a place that
the person did not name.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from judge.errors import UsageError
from judge.new_files import write_new_files

if TYPE_CHECKING:
    from judge.model.case import ShownCase

SOLUTION = "solution.py"
STATEMENT = "STATEMENT.md"
CASES = "cases.txt"
MARKER = ".judge.toml"

MARKER_TEXT = """\
# Made by `judge start`: the problem that this folder is for.
format_version = 1
problem = "{slug}"
"""

CASES_HEADER = """\
# Your own cases: `judge test` runs them after the examples.
# A case is written like the example below. What follows -> is the answer it must get; without ->
# the answer is only printed. A line that begins with # is not run: take it away to run the example.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """A folder with a marker, and the slug that the marker names."""

    folder: Path
    slug: str

    @property
    def solution(self) -> Path:
        return self.folder / SOLUTION

    @property
    def cases(self) -> Path:
        return self.folder / CASES

    def add_case(self, notation: str, *, comment: str) -> bool:
        """Append a case under a comment, unless it is there already; say whether it was added.

        Raises OSError where the file cannot be read or written.
        """
        text = self.cases.read_text("utf-8", "replace") if self.cases.exists() else ""
        if _holds_block(text, notation):
            return False
        gap = "" if not text else "\n" if text.endswith("\n") else "\n\n"
        with self.cases.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{gap}# {comment}\n{notation.rstrip()}\n")
        return True


def find_workspace(start: Path) -> Workspace | None:
    """The workspace that ``start`` is in: the nearest folder upwards that holds a marker."""
    folder = Path(os.path.abspath(start))
    for candidate in (folder, *folder.parents):
        marker = candidate / MARKER
        if marker.is_file():
            return Workspace(folder=candidate, slug=_slug_of(marker))
    return None


def make_workspace(
    folder: Path, slug: str, *, starter: str, statement: str, cases: str
) -> Workspace:
    """Create the files of a workspace; on any failure nothing of it is left behind.

    Raises UsageError where one of them exists already, or the folder cannot be made.
    """
    texts = {
        SOLUTION: starter,
        STATEMENT: statement,
        CASES: cases,
        MARKER: MARKER_TEXT.format(slug=slug),
    }
    _refuse_to_overwrite(folder, texts)
    write_new_files(folder, texts, remedy="name another DIR")
    return Workspace(folder=folder, slug=slug)


def first_cases(examples: Sequence[ShownCase]) -> str:
    """What cases.txt begins with: how to write a case, and the first example as a comment."""
    shown = examples[0].text.rstrip("\n").split("\n") if examples else []
    return CASES_HEADER + "".join(f"# {line}".rstrip() + "\n" for line in ["", *shown])


def _refuse_to_overwrite(folder: Path, texts: Mapping[str, str]) -> None:
    if os.path.lexists(folder) and not folder.is_dir():
        raise UsageError(f"{str(folder)!r} exists and is not a folder", remedy="name another DIR")
    there = [name for name in texts if os.path.lexists(folder / name)]
    if there:
        raise UsageError(
            f"{str(folder)!r} already holds {', '.join(there)}; nothing is overwritten",
            remedy="work on there, or name another DIR",
        )


def _slug_of(marker: Path) -> str:
    import tomllib  # slow to import; the commands of a round need only the names above

    remedy = f'its whole content is: problem = "SLUG"; or remove it: {marker}'
    try:
        content = tomllib.loads(marker.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"cannot read {str(marker)!r}: {error}", remedy=remedy) from None
    slug = content.get("problem")
    if not isinstance(slug, str) or not slug:
        raise UsageError(f"{str(marker)!r} names no problem", remedy=remedy)
    return slug


def _holds_block(text: str, block: str) -> bool:
    """Whether the lines of ``block`` stand in ``text`` one after the other, spaces aside."""
    lines = [line.strip() for line in text.splitlines()]
    wanted = [line.strip() for line in block.strip().splitlines()]
    last = len(lines) - len(wanted)
    return any(lines[at : at + len(wanted)] == wanted for at in range(last + 1))
