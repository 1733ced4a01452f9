"""Copies of the good set, and reading all that a set holds."""

from __future__ import annotations

import shutil
from pathlib import Path

from judge.catalogue.sets import Catalogue, open_set
from judge.catalogue.whole import read_whole

SETS = Path(__file__).resolve().parents[1] / "sets"
GOOD = SETS / "good"
BROKEN = SETS / "broken"


def copy_of_good(folder: Path) -> Path:
    """A copy of the good set in ``folder``, without what Python may have left in it."""
    root = folder / "set"
    shutil.copytree(GOOD, root, ignore=shutil.ignore_patterns("__pycache__"))
    return root


def catalogue(*roots: Path) -> Catalogue:
    return Catalogue(tuple(open_set(root) for root in roots))


def read_everything(root: Path) -> None:
    """Every file of the set, as some command reads it. Raises JudgeError."""
    for problem in catalogue(root).problems():
        read_whole(problem)
