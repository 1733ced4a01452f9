"""Whether a prompt is the statement of a problem, or a large part of it. Pure."""

from __future__ import annotations

import re

RUN = 4
"""Words in a row that must be the same."""
LEAST_RUNS = 8
LEAST_SHARE = 0.5
LONG_WORDS = 50
_HEADINGS = re.compile(
    r"\b(?:constraints?|examples?|rules|signature|returns?|input|output|follow-?up|given an?)\b"
)
_LEAST_HEADINGS = 3


def is_statement(text: str, statement: str | None) -> bool:
    """By the runs of words that it shares with ``statement``; where there is none, by its look."""
    words = _words(text)
    if statement is not None:
        runs = _runs(words)
        shared = runs & _runs(_words(statement))
        if len(shared) >= max(LEAST_RUNS, LEAST_SHARE * len(runs)):
            return True
    found = set(_HEADINGS.findall(text.lower()))
    return len(words) >= LONG_WORDS and len(found) >= _LEAST_HEADINGS


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}
