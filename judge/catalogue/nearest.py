"""The nearest known name to a misspelt one, for messages."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

_CLOSE_ENOUGH = 0.6
_LONGEST = 100


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The name most like ``word``, or None when nothing is like it.

    A long name also counts as near when ``word`` is like its beginning or occurs in it, because
    people type beginnings and parts of slugs.
    """
    word = word.strip().lower()[:_LONGEST]
    if not word:
        return None
    scored = [(_likeness(word, name), name) for name in known]
    score, name = max(scored, key=lambda pair: pair[0], default=(0.0, ""))
    return name if score >= _CLOSE_ENOUGH else None


def _likeness(word: str, name: str) -> float:
    lowered = name.lower()
    whole = SequenceMatcher(None, word, lowered, autojunk=False).ratio()
    start = SequenceMatcher(None, word, lowered[: len(word)], autojunk=False).ratio()
    if len(word) >= 3 and word in lowered:
        return max(whole, 0.9)
    return max(whole, 0.95 * start if len(word) >= 3 else 0.0)
