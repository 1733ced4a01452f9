"""What a new problem is called: its slug, its title and its entry point, and where they go.

SLUG         the slug itself
TITLE        the title; in a TOML file as it is written between double quotes
ENTRY_POINT  what a submission must define, derived from the slug
"""

from __future__ import annotations

import builtins
import json
import keyword
import re
from collections.abc import Set
from dataclasses import dataclass

from sandbox.calls import Kind

MOST_TITLE = 100
PREFIX = "solve"
"""Goes before a name that is no Python name, or means something else already."""

_PLACEHOLDER = re.compile(r"\b(SLUG|TITLE|ENTRY_POINT)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What stands for the three words of a template."""

    slug: str
    title: str
    entry_point: str

    def filled_in(self, text: str, *, toml: bool) -> str:
        """``text`` with the names in it. All are put in at once, so that a title that has one of
        the three words in it stays as it is."""
        title = json.dumps(self.title, ensure_ascii=False)[1:-1] if toml else self.title
        words = {"SLUG": self.slug, "TITLE": title, "ENTRY_POINT": self.entry_point}
        return _PLACEHOLDER.sub(lambda found: words[found[1]], text)


def title_of(slug: str) -> str:
    """``two-sum`` -> ``Two sum``."""
    return slug.replace("-", " ").capitalize()


def entry_point_of(slug: str, kind: Kind, taken: Set[str]) -> str:
    """``two-sum`` -> ``two_sum``, or ``TwoSum`` for a class. A name that is none in Python, that is
    a keyword, a built-in or one of ``taken`` gets a word before it."""
    for words in (slug.split("-"), [PREFIX, *slug.split("-")]):
        name = "".join(map(str.capitalize, words)) if kind is Kind.CLASS else "_".join(words)
        if _is_free(name, taken):
            break
    return name


def _is_free(name: str, taken: Set[str]) -> bool:
    known = keyword.iskeyword(name) or keyword.issoftkeyword(name) or hasattr(builtins, name)
    return name.isidentifier() and not known and name not in taken
