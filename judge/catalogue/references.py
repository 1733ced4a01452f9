"""Reads a problem's reference solutions as text. They are never imported or compiled here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from judge.catalogue import layout
from judge.catalogue.set_file import read_set_file
from judge.catalogue.text_file import shown
from judge.errors import BadProblemSet
from judge.model.problem import Problem
from judge.model.reference import Reference
from judge.model.submission import Submission
from judge.model.verdict import VERDICT_OF_FOLDER

__all__ = ["Reference", "declared_properties", "load_references"]

_DOCSTRING = re.compile(r"(?:\s|#[^\n]*\n)*[rR]?(\"\"\"|''')(.*?)\1", re.DOTALL)
_CAUGHT_BY = re.compile(r"^[ \t]*Caught by:((?:[^\n]*,[ \t]*\n)*[^\n]*)", re.MULTILINE)


def load_references(problem: Problem) -> tuple[Reference, ...]:
    """The reference solutions by folder and name; none where the set brings none. Drafts and the
    editorial are left alone. Raises BadProblemSet."""
    folder = problem.reference_folder
    if folder is None:
        return ()
    for name in layout.names_in(folder):
        if name not in layout.REFERENCE_NAMES:
            raise layout.unknown_name(folder / name, layout.REFERENCE_NAMES)
    return tuple(
        reference
        for expected in VERDICT_OF_FOLDER
        if (folder / expected).exists()
        for reference in _references_in(folder / expected)
    )


def declared_properties(source: str) -> tuple[str, ...]:
    """The names in the ``Caught by: a, b`` line of the docstring that opens ``source``."""
    docstring = _DOCSTRING.match(source)
    caught_by = _CAUGHT_BY.search(docstring[2]) if docstring else None
    if caught_by is None:
        return ()
    names = (" ".join(name.split()).rstrip(".") for name in caught_by[1].split(","))
    return tuple(name for name in names if name)


def _references_in(folder: Path) -> Iterator[Reference]:
    for name in layout.names_in(folder):
        path = folder / name
        if not (name.endswith(".py") and path.is_file()):
            remedy = f"{folder.name}/ holds *.py files only"
            raise BadProblemSet(f"not a reference solution: {shown(path)}", remedy=remedy)
        yield _reference(path)


def _reference(path: Path) -> Reference:
    source = read_set_file(path)
    return Reference(
        path=path,
        name=f"{path.parent.name}/{path.name}",
        expected=VERDICT_OF_FOLDER[path.parent.name],
        submission=Submission(name=path.name, source=source),
        declared=declared_properties(source),
    )
