"""Reads a problem's reference solutions as text. They are never imported or compiled here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from judge.catalogue import layout
from judge.catalogue.set_file import read_set_file
from judge.catalogue.text_file import shown
from judge.errors import BadProblemSet
from judge.model.problem import Problem
from judge.model.reference import Reference
from judge.model.submission import Submission
from judge.model.verdict import VERDICT_OF_FOLDER, Verdict

__all__ = ["Reference", "declared_properties", "load_references", "permitted_verdicts"]

_DOCSTRING = re.compile(r"(?:\s|#[^\n]*\n)*[rR]?(\"\"\"|''')(.*?)\1", re.DOTALL)
_NAMES = r":((?:[^\n]*,[ \t]*\n)*[^\n]*)"
_CAUGHT_BY = re.compile(rf"^[ \t]*Caught by{_NAMES}", re.MULTILINE)
_PERMITTED = re.compile(rf"^[ \t]*Permitted{_NAMES}", re.MULTILINE)
_CODES = f"the verdicts are {', '.join(Verdict)}"


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
    caught_by = _listed(source, _CAUGHT_BY)
    return () if caught_by is None else caught_by.names


def permitted_verdicts(source: str, path: Path) -> tuple[Verdict, ...]:
    """The verdicts in the ``Permitted: AC, MLE`` line of the docstring that opens ``source``: those
    that are honest besides that of the folder of ``path``. Raises BadProblemSet."""
    listed = _listed(source, _PERMITTED)
    if listed is None:
        return ()
    misuse = _misuse(listed.names, path.parent.name)
    if misuse is not None:
        what, remedy = misuse
        raise BadProblemSet(f"{shown(path)}:{listed.line}: {what}", remedy=remedy)
    return tuple(map(Verdict, listed.names))


def _misuse(names: Sequence[str], folder: str) -> tuple[str, str | None] | None:
    """What is wrong with permitting ``names`` in ``folder``, and the way out."""
    expected = VERDICT_OF_FOLDER[folder]
    if expected is Verdict.AC:
        return f"`Permitted:` cannot stand in {folder}/", "what is right must be accepted"
    if not names:
        return "`Permitted:` names no verdict", _CODES
    for index, name in enumerate(names):
        if name not in list(Verdict):
            return f"`Permitted:` names an unknown verdict: {name!r:.40}", _CODES
        if name == expected:
            return f"`Permitted:` names {name}", f"the folder {folder}/ says so already"
        if name in names[:index]:
            return f"`Permitted:` names {name} twice", None
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Listed:
    """A line of a docstring that lists names, and its number in the file."""

    names: tuple[str, ...]
    line: int


def _listed(source: str, form: re.Pattern[str]) -> _Listed | None:
    docstring = _DOCSTRING.match(source)
    found = form.search(docstring[2]) if docstring else None
    if docstring is None or found is None:
        return None
    names = (" ".join(name.split()).rstrip(".") for name in found[1].split(","))
    return _Listed(
        names=tuple(name for name in names if name),
        line=source.count("\n", 0, docstring.start(2) + found.start()) + 1,
    )


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
        permitted=permitted_verdicts(source, path),
    )
