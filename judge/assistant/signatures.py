"""Signatures of the standard library, as this Python has them: what a submission may import.

The one place of the assistant that imports by name. Only modules of the sandbox's list, and with
nothing but the library on the path: a file ``heapq.py`` in the current folder is a candidate's
code, and must not be run by asking about ``heapq``.
"""

from __future__ import annotations

import builtins
import inspect
import re
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from sandbox.listing import LISTED, words

LONGEST_DOC = 200
BUILTINS = words(
    """
    abs all any bin bool bytearray bytes chr complex dict divmod enumerate filter float format
    frozenset hash hex int isinstance issubclass iter len list map max min next object oct ord pow
    print property range repr reversed round set slice sorted str sum super tuple type zip
    """
)
_DOTTED = re.compile(r"(?<![\w.])([a-z_]\w*(?:\.\w+)+)", re.IGNORECASE)
_MEMBER_OF = {
    name: module
    for module in reversed(LISTED)
    for name in LISTED[module]
    if len(name) > 4 or module in {"collections", "heapq"}
}
_ASKS = re.compile(
    r"\b(?:signatures?|arguments?|args|param(?:eter)?s?|takes?|accepts?|docs?|docstring)\b"
)


def names_library(text: str) -> bool:
    """Whether a member of a module that may be imported is named with a dot, as ``heapq.merge``."""
    found = (_listed(name) for name in _DOTTED.findall(text))
    return any(name and name.partition(".")[0] not in BUILTINS for name in found)


def asked_names(text: str) -> list[str]:
    """The members and built-in functions that a question about signatures names, in full."""
    dotted = [name for name in _DOTTED.findall(text) if _listed(name)]
    if dotted:
        return [_listed(name) for name in dotted]
    if not _ASKS.search(text.lower()):
        return []
    return [found for word in re.findall(r"\w+", text) if (found := _bare(word))]


def signature_lines(name: str) -> list[str]:
    """How ``name`` (``heapq.merge`` or ``sorted``) is called, and the first line of its text; empty
    where there is no such thing here."""
    found = _look_up(name)
    if found is None:
        return []
    doc = inspect.getdoc(found) or ""
    first = doc.strip().split("\n\n")[0].replace("\n", " ")[:LONGEST_DOC]
    return [f"{name}{_signature(found)}", *([first] if first else [])]


def _listed(dotted: str) -> str:
    """The name in full, as the list has it; empty where it is not on it."""
    if dotted.partition(".")[0] in BUILTINS:
        return dotted
    said = dotted.lower()
    for module, members in LISTED.items():
        for member in members:
            for form in (f"{module}.{member}".lower(), member.lower()):
                if said.startswith(f"{form}.") or (said == form and "." in form):
                    return f"{module}.{member}{dotted[len(form) :]}"
    return ""


def _bare(word: str) -> str:
    if word in BUILTINS:
        return word
    return f"{_MEMBER_OF[word]}.{word}" if word in _MEMBER_OF else ""


def _look_up(name: str) -> Any:
    first = name.partition(".")[0]
    if first in BUILTINS:
        return _member(builtins, name)
    module = max((each for each in LISTED if name.startswith(f"{each}.")), key=len, default=None)
    if module is None or name[len(module) + 1 :].partition(".")[0] not in LISTED[module]:
        return None
    with _only_the_library():
        home = import_module(module)
    return _member(home, name[len(module) + 1 :])


def _member(home: Any, path: str) -> Any:
    """None where there is none: this Python may be older than the list."""
    for part in path.split("."):
        home = getattr(home, part, None) if part.isascii() and not part.startswith("_") else None
    return home


def _signature(found: Any) -> str:
    try:
        return str(inspect.signature(found))
    except (TypeError, ValueError):
        return "(...)" if callable(found) else ""


@contextmanager
def _only_the_library() -> Iterator[None]:
    """Imports find nothing but the standard library."""
    before = sys.path
    homes = {Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib")}
    homes |= {home / "lib-dynload" for home in homes}
    sys.path = [entry for entry in before if Path(entry) in homes]
    try:
        yield
    finally:
        sys.path = before
