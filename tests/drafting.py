"""Drafts for the tiny set's double-it, and sets that hold them."""

from __future__ import annotations

import shutil
from pathlib import Path

from judge.catalogue.drafts import load_slots
from judge.catalogue.sets import Catalogue, open_set
from judge.model.draft import Draft, Slot

TINY = Path(__file__).parent / "sets" / "tiny"
SLOT = "plus"
PATH = Path("reference/double-it/drafts/plus.toml")
RIGHT = "def plus(a: int, b: int) -> int:\n    return a + b\n"
TEXT = '''\
promise = "The sum of two numbers."
host = """
def double(n):
    return plus(n, n)
"""

[[right]]
name = "operator"
text = """
def plus(a: int, b: int) -> int:
    return a + b
"""

[[right]]
name = "builtin"
text = """
def plus(a: int, b: int) -> int:
    return sum((a, b))
"""

[[flawed]]
name = "without signs"
fault = "wrong key"
lines = [2]
why = "The signs are lost."
witness = "plus(-1, 1) -> 0"
gives = "2"
text = """
def plus(a: int, b: int) -> int:
    return abs(a) + abs(b)
"""

[[flawed]]
name = "to a hundred"
fault = "boundary"
lines = [3, 4]
why = "A hundred and more come to nothing."
witness = "plus(100, 0) -> 100"
gives = "0"
text = """
def plus(a: int, b: int) -> int:
    most = 100
    if a >= most:
        return 0
    return a + b
"""

[[flawed]]
name = "one for nothing"
fault = "empty case"
lines = [2]
why = "Zero is taken for nothing."
witness = "plus(0, 0) -> 0"
gives = "1"
text = """
def plus(a: int, b: int) -> int:
    return a + b or 1
"""
'''


def set_with_drafts(folder: Path, text: str = TEXT) -> Path:
    """A copy of the tiny set in ``folder``, with drafts for double-it."""
    root = Path(shutil.copytree(TINY, folder / "set"))
    path = root / PATH
    path.parent.mkdir()
    path.write_text(text, "utf-8")
    return root


def slot_of(root: Path) -> Slot:
    (slot,) = load_slots(Catalogue((open_set(root),)).get("double-it"))
    return slot


def draft_named(slot: Slot, name: str) -> Draft:
    (found,) = (each for each in slot.drafts if each.name == name)
    return found
