"""Reads a template: the files of a problem that works, and the names that they use already."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from judge.catalogue import layout
from judge.scaffold.naming import Names
from sandbox.calls import Kind

_TEMPLATES = Path(__file__).resolve().parent / "templates"
_PARTS = {"problem": layout.PROBLEMS, "reference": layout.REFERENCE}
"""The two folders of a template, and where in a set each goes."""


def names_in_code(kind: Kind) -> frozenset[str]:
    """Every name in the code of the template, and of the helpers that it has drafts of: an entry
    point that is one of them could mean two things."""
    paths = _files(_TEMPLATES / str(kind))
    code = (ast.parse(path.read_text("utf-8")) for path in paths if path.suffix == ".py")
    drafts = (path.stem for path in paths if path.parent.name == layout.DRAFTS)
    return frozenset(drafts).union(name for tree in code for name in _names(tree))


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.Name(id=name):
                yield name
            case ast.alias(name=name, asname=asname):
                yield asname or name


def problem_texts(kind: Kind, names: Names) -> Mapping[str, str]:
    """The files of the new problem: for each path below the set, its text."""
    texts = {}
    for part, place in _PARTS.items():
        folder = _TEMPLATES / str(kind) / part
        for path in _files(folder):
            below = path.relative_to(folder).as_posix()
            text = path.read_text("utf-8")
            texts[f"{place}/{names.slug}/{below}"] = names.filled_in(
                text, toml=path.suffix == ".toml"
            )
    return texts


def _files(folder: Path) -> list[Path]:
    """Without what Python or an editor may have left there."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and not any(layout.is_litter(each) for each in path.relative_to(folder).parts)
    )
