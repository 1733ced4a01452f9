"""What `judge import` says of the problem that it made."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

from judge.model.imported import Imported
from judge.report.escape import one_line
from judge.report.shorten import counted, joined


def imported_lines(made: Imported, *, into: Path | None, folder: str | None) -> Iterator[str]:
    """``into`` is the set that the person named, or None for their own; ``folder`` is where to
    solve it, where that should not be the one of its name."""
    yield one_line(f"imported {made.slug}: {made.title}")
    yield f"  {one_line(str(made.folder))}"
    counts = made.references.items()
    solutions = [f"{number} {folder.replace('_', ' ')}" for folder, number in counts]
    cases = f"{counted(made.examples, 'example')}, {counted(made.secret, 'secret case')}"
    yield f"  {cases}"
    yield f"  reference solutions: {joined(solutions) or 'none'}"
    for note in made.notes:
        yield f"  note: {one_line(note)}"
    named = "" if into is None else f" --set {shlex.quote(str(into))}"
    yield ""
    yield "next:"
    if any(made.references.values()):
        yield f"  judge verify{named} {made.slug}"
    yield f"  judge start{named} {made.slug}" + ("" if folder is None else f" {folder}")
