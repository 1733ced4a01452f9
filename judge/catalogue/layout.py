"""Every file name of the problem format, and which names may stand where.

Discovery is an allow-list: what is not listed here is an error that names the nearest listed
name, except what machines leave behind (``is_litter``).

    SET/problems/SLUG/   problem.toml statement.md starter.py examples.toml [trace_cases.toml]
                         hidden/ properties.py [growth.py] [any other *.py]
    SET/problems/SLUG/   problem.toml statement.md starter.py data/ [validator/], for a program
    SET/reference/SLUG/  accepted/ wrong_answer/ ... *.py  [drafts/] [editorial.md]
"""

from __future__ import annotations

import re
from pathlib import Path

from judge.catalogue.nearest import nearest
from judge.catalogue.text_file import shown
from judge.errors import BadProblemSet
from judge.model.verdict import VERDICT_OF_FOLDER

BUNDLE = "_bundled"
PROBLEMS = "problems"
REFERENCE = "reference"

SETTINGS = "problem.toml"
STATEMENT = "statement.md"
STARTER = "starter.py"
EXAMPLES = "examples.toml"
TRACE_CASES = "trace_cases.toml"
HIDDEN = "hidden"

DATA = "data"
SAMPLE = "sample"
SECRET = "secret"
VALIDATOR = "validator"

HIDDEN_PACKAGE = "__init__.py"
HIDDEN_PROPERTIES = "properties.py"
HIDDEN_GENERATORS = "generators.py"
HIDDEN_GROWTH = "growth.py"
HIDDEN_BOUNDS = "bounds.py"

DRAFTS = "drafts"
EDITORIAL = "editorial.md"

PROBLEM_FILES = (SETTINGS, STATEMENT, STARTER, EXAMPLES)
PROBLEM_NAMES = (*PROBLEM_FILES, TRACE_CASES, HIDDEN)
PROGRAM_FILES = (SETTINGS, STATEMENT, STARTER)
PROGRAM_NAMES = (*PROGRAM_FILES, DATA, VALIDATOR)
REFERENCE_NAMES = (*VERDICT_OF_FOLDER, DRAFTS, EDITORIAL)

SET_SHAPE = f"a set is a folder that holds {PROBLEMS}/, and {REFERENCE}/ if it likes"

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def is_slug(text: str) -> bool:
    """Lower-case words and digits joined by single hyphens."""
    return len(text) <= 80 and _SLUG.fullmatch(text) is not None


def is_litter(name: str) -> bool:
    """What pip, editors and file managers leave behind; it is nobody's mistake."""
    return name == "__pycache__" or name.startswith(".") or name.endswith("~")


def names_in(folder: Path) -> tuple[str, ...]:
    """The names in ``folder`` without litter, sorted; BadProblemSet where it cannot be listed."""
    if folder.is_file():
        raise BadProblemSet(f"is a file, but should be a folder: {shown(folder)}")
    try:
        return tuple(sorted(p.name for p in folder.iterdir() if not is_litter(p.name)))
    except OSError as error:
        raise BadProblemSet(f"cannot list {shown(folder)}: {error.strerror}") from error


def holds_anything(folder: Path) -> bool:
    """False for a folder in which only litter is left, as after an upgrade by pip."""
    return any(
        holds_anything(folder / name) if (folder / name).is_dir() else True
        for name in names_in(folder)
    )


def check_problem_folder(folder: Path) -> None:
    """Only the files of the format are there, and all of them. With ``data/`` it is a program's."""
    if (folder / DATA).is_dir():
        _check_program_folder(folder)
        return
    found = names_in(folder)
    for name in found:
        if name not in PROBLEM_NAMES:
            raise unknown_name(folder / name, PROBLEM_NAMES)
    for name in PROBLEM_FILES:
        _need_file(folder / name)
    if TRACE_CASES in found:
        _need_file(folder / TRACE_CASES)
    if not (folder / HIDDEN).is_dir():
        raise BadProblemSet(f"missing folder: {shown(folder / HIDDEN)}", remedy=_HIDDEN_REMEDY)
    _check_hidden_folder(folder / HIDDEN)


def _check_program_folder(folder: Path) -> None:
    for name in names_in(folder):
        if name not in PROGRAM_NAMES:
            raise unknown_name(folder / name, PROGRAM_NAMES)
    for name in PROGRAM_FILES:
        _need_file(folder / name)


def _check_hidden_folder(folder: Path) -> None:
    for name in names_in(folder):
        stem, dot, suffix = name.rpartition(".")
        if not ((folder / name).is_file() and dot and suffix == "py" and stem.isidentifier()):
            remedy = f"{HIDDEN}/ holds Python modules only"
            raise BadProblemSet(f"unexpected {_kind(folder / name)}", remedy=remedy)
    _need_file(folder / HIDDEN_PROPERTIES)


_HIDDEN_REMEDY = f"it holds {HIDDEN_PROPERTIES}, {HIDDEN_GENERATORS} and other modules"


def unknown_name(path: Path, known: tuple[str, ...]) -> BadProblemSet:
    """The error for a file or folder that the format does not know."""
    close = nearest(path.name, known)
    remedy = f"did you mean {close}?" if close else f"known here: {', '.join(known)}"
    return BadProblemSet(f"unknown {_kind(path)}", remedy=remedy)


def _kind(path: Path) -> str:
    return f"{'folder' if path.is_dir() else 'file'}: {shown(path)}"


def _need_file(path: Path) -> None:
    if path.is_dir():
        raise BadProblemSet(f"is a folder, but should be a file: {shown(path)}")
    if not path.is_file():
        raise BadProblemSet(f"missing file: {shown(path)}", remedy="each problem needs it")
