"""A drill: a reference solution to trace, in a folder of its own, and which one it was.

    drill-SLUG/solution.py   the code, without the docstring that tells what it is
               TRACE.txt     the sheet, with the code above it

Nothing in the folder says which reference it is; its code is found again by its hash.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from judge.cli.tracing import SHEET, ask_about, cases_of, head_of, read_sheet
from judge.errors import UsageError
from judge.model.submission import Submission
from judge.model.trace import SHEET_ROWS, Sheet
from judge.model.verdict import Verdict
from judge.workspace import SOLUTION

if TYPE_CHECKING:
    from judge.model.problem import Problem
    from judge.model.reference import Reference
    from judge.model.trace_cases import AuthoredCase
    from judge.pipeline.truth import Tracer
    from judge.trace.asking import Asked

FEWEST_ROWS = 4
MOST_TRIED = 60
_TRACED = (Verdict.AC, Verdict.WA)
_DOCSTRING = re.compile(r"\A\s*[rRuU]?(\"\"\"|''').*?\1[ \t]*\n*", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drill:
    """``submission`` is the code as it is shown."""

    reference: Reference
    submission: Submission
    asked: Asked


def draw(tracer: Tracer, *, seed: int, case: AuthoredCase | None = None) -> Drill:
    """An accepted or subtly wrong reference and a case whose trace fits on a sheet, half of the
    time of either kind. Raises UsageError where there is none."""
    problem = tracer.problem
    for drill in _candidates(problem, seed, case):
        if _fits(tracer, drill):
            return drill
    what = "" if case is None else f" for {case.case.name!r}"
    raise UsageError(
        f"{problem.slug} has no reference solution whose trace fits on a sheet{what}",
        remedy="choose another problem, or another case",
    )


def _candidates(problem: Problem, seed: int, case: AuthoredCase | None) -> Iterator[Drill]:
    drawn = random.Random(f"{seed} {problem.slug}")
    by_kind = {kind: _shuffled(problem, kind, drawn) for kind in _TRACED}
    cases = [case] if case is not None else list(cases_of(problem))
    for _ in range(MOST_TRIED):
        kind = drawn.choice(_TRACED)
        references = by_kind[kind] or by_kind[Verdict.AC] or by_kind[Verdict.WA]
        if not references:
            return
        reference = references.pop()
        submission = shown(reference)
        for authored in drawn.sample(cases, len(cases)):
            asked = ask_about(problem, submission.source, authored)
            yield Drill(reference=reference, submission=submission, asked=asked)


def _shuffled(problem: Problem, kind: Verdict, drawn: random.Random) -> list[Reference]:
    from judge.catalogue.references import load_references

    found = [each for each in load_references(problem) if each.expected is kind]
    return drawn.sample(found, len(found))


def _fits(tracer: Tracer, drill: Drill) -> bool:
    from judge.pipeline.truth import Traced

    sheet = drill.asked.sheet
    if not isinstance(sheet, Sheet):
        return False
    traced = tracer.truth(drill.submission, sheet, given=drill.asked.given)
    return isinstance(traced, Traced) and FEWEST_ROWS <= len(traced.truth.visits) <= SHEET_ROWS


def shown(reference: Reference) -> Submission:
    """The reference without the docstring that opens it, which says what is wrong with it."""
    source = _DOCSTRING.sub("", reference.submission.source, count=1)
    return Submission(name=SOLUTION, source=source)


def find(problem: Problem, digest: str) -> Reference:
    """The reference whose code, as shown, has a hash that begins like that. Raises UsageError."""
    from judge.catalogue.references import load_references

    for each in load_references(problem):
        if each.expected in _TRACED and shown(each).digest.startswith(digest):
            return each
    raise UsageError(
        "this is no sheet of a drill, or the problem set has changed since",
        remedy="`judge trace drill` makes one",
    )


# Files


def write(drill: Drill, slug: str, folder: Path) -> Path:
    """The folder's sheet. Raises UsageError."""
    sheet = drill.asked.sheet
    assert isinstance(sheet, Sheet)
    place = _free(folder, slug)
    try:
        place.mkdir()
        (place / SOLUTION).write_text(drill.submission.source, "utf-8")
        (place / SHEET).write_text(with_code(sheet.text, drill.submission.source), "utf-8")
    except OSError as error:
        raise UsageError(f"cannot write {str(place)!r}: {error.strerror}") from None
    return place / SHEET


def _free(folder: Path, slug: str) -> Path:
    for number in range(1, 1000):
        place = folder / (f"drill-{slug}" if number == 1 else f"drill-{slug}-{number}")
        if not place.exists():
            return place
    raise UsageError(f"there are too many drills in {str(folder)!r}", remedy="delete some")


def with_code(text: str, source: str) -> str:
    """The sheet with the numbered code behind its first line, as remarks."""
    first, _, rest = text.partition("\n")
    lines = source.rstrip("\n").split("\n")
    numbered = [f"# {number:>3}  {line}".rstrip() for number, line in enumerate(lines, start=1)]
    return "\n".join([first, "#", *numbered, "#", rest])


def find_sheet(given: str | None, slug: str | None, folder: Path) -> Path:
    """The sheet that is meant: the file or folder that is given, that of the current folder, or
    the newest drill below it. Raises UsageError."""
    if given is not None:
        path = Path(given)
        return path / SHEET if path.is_dir() else path
    if (folder / SHEET).is_file():
        return folder / SHEET
    pattern = f"drill-{slug or ''}*/{SHEET}"
    found: Sequence[Path] = sorted(folder.glob(pattern), key=lambda path: path.stat().st_mtime_ns)
    if not found:
        raise UsageError("there is no drill here", remedy="`judge trace drill` makes one")
    return found[-1]


def read_drill(path: Path) -> tuple[str, str, str]:
    """The sheet's text, its problem and the beginning of its code's hash. Raises UsageError."""
    text = read_sheet(path)
    return (text, *head_of(text, path))
