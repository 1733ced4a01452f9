"""Reads a template: the files of a problem that works, and the words that they use already."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from judge.catalogue import layout
from judge.scaffold.naming import Names
from sandbox.calls import Kind

_TEMPLATES = Path(__file__).resolve().parent / "templates"
_PARTS = {"problem": layout.PROBLEMS, "reference": layout.REFERENCE}
"""The two folders of a template, and where in a set each goes."""


def template_words(kind: Kind) -> frozenset[str]:
    """Every word of the template: a new name that is one of them could mean two things."""
    texts = (path.read_text("utf-8") for path in _files(_TEMPLATES / str(kind)))
    return frozenset(word for text in texts for word in re.findall(r"\w+", text))


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
