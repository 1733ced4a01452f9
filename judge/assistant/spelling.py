"""Prompts as they are typed, in a hurry or in disguise, as the words that the rules know. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from sandbox.listing import words

LOOKALIKES = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0501\u0578\u2019\u2018\u201c\u201d\u2013\u2014",
    "aeopcyxisdn''\"\"--",
)
"""Letters of other alphabets that look like Latin ones, quotes and dashes of typesetters."""
SPELT_OUT = (
    (r"\bwon'?t\b", "will not"),
    (r"\b(can)'?t\b|\bcannot\b", "can not"),
    (r"\b(do|does|did|is|are|was|would|should|could|have|has)n'?t\b", r"\1 not"),
    (r"\b(what|how|where|who|when|that|there|it|here|let)'?s\b", r"\1 is"),
    (r"\bi'?m\b", "i am"),
    (r"\b(i|you|we|they)'(?:ll|d)\b", r"\1 will"),
    (r"\b(i|you|we|they)'?ve\b", r"\1 have"),
    (r"\b(you|we|they)'re\b", r"\1 are"),
    (r"\bu\b", "you"),
    (r"\bur\b", "your"),
    (r"\b(?:pls|plz|pliz|plese|thx|thanks|please|kindly)\b", ""),
    (r"\bgimme\b", "give me"),
    (r"\bwanna\b", "want to"),
    (r"\bgonna\b", "going to"),
    (r"\bfunc\b|\bfn\b|\bfct\b", "function"),
    (r"\bimpl\b", "implementation"),
    (r"\bsoln\b|\bsol\b", "solution"),
    (r"\balgo\b", "algorithm"),
    (r"\bbgus?\b|\bbugz\b", "bug"),
    (r"\bfnd\b", "find"),
    (r"\bteh\b", "the"),
    (r"\bbig[- ]?oh?\b", "big o"),
)
_SPACED_OUT = re.compile(r"(?<![\w'])(?:[a-z][ .*_-]){3,}[a-z](?![\w'])")
_WORD = re.compile(r"[a-z0-9_']+")
_DIGITS = str.maketrans("013457$@", "oleastsa")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
SHORTEST_MENDED = 5

CRUCIAL = words(
    """
    accepted algorithm answer approach boundary broken bugs calculate check code complete
    complexity compute correct debug describe diagnose doing efficient error evaluate execute
    expected explain failing fails finish function generate hidden hint implement implementation
    improve incorrect mistake optimal output palindrome problem program pseudocode question review
    rewrite right runtime simulate skeleton snippet solution solve solved solves solving space
    statement strategy structure submission submit syntax table tests time trace verify working
    write wrong
    """
)
"""Words that the rules turn on. What is nearly one of them is read as it."""


def plain(text: str) -> str:
    """Lower case, ASCII quotes, contractions spelt out, letters put together."""
    text = unicodedata.normalize("NFKC", text).translate(LOOKALIKES)
    text = "".join(char for char in text if unicodedata.category(char) != "Cf").lower()
    text = _SPACED_OUT.sub(lambda found: re.sub(r"[^a-z]", "", found.group()), text)
    for pattern, spelt in SPELT_OUT:
        text = re.sub(pattern, spelt, text)
    return re.sub(r"[ \t]+", " ", text).strip()


def mended(text: str, known: frozenset[str]) -> str:
    """``plain`` text with words that are none, and nearly are crucial or ``known``, replaced."""
    return _WORD.sub(lambda found: _mended(found.group(), known), text)


def _mended(word: str, known: frozenset[str]) -> str:
    if word in CRUCIAL or not word.isascii() or not known.isdisjoint(_forms(word)):
        return word
    if not word.isalpha():
        letters = word.translate(_DIGITS)
        return letters if letters in CRUCIAL else word
    if len(word) < SHORTEST_MENDED:
        return word
    near = _near(word)
    for right in (CRUCIAL, known):
        if found := sorted(near & right):
            return found[0]
    return word


def _forms(word: str) -> Iterator[str]:
    """The word, and what it is a form of."""
    yield word
    for ending in ("s", "es", "d", "ed", "ing", "ly"):
        yield word.removesuffix(ending)


@cache
def _near(word: str) -> frozenset[str]:
    """What one slip of the fingers makes of ``word``, behind its first letter."""
    return frozenset(each for each in _slips(word) if len(each) >= SHORTEST_MENDED - 1)


def _slips(word: str) -> Iterator[str]:
    for at in range(1, len(word) + 1):
        before, after = word[:at], word[at:]
        yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in _LETTERS:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]
