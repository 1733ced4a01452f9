"""The patterns of ``rules.toml``, ready to be searched for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from judge.assistant.prompt import OWN_NAME
from judge.assistant.topics import ALGORITHMS
from judge.model.assistant import PromptClass

FILE = Path(__file__).with_name("rules.toml")
_WORD = re.compile(r"(?<![\\a-z])[a-z]{3,}")

Table = tuple[tuple[PromptClass, re.Pattern[str]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """``of`` has the patterns under their names in the file; ``words`` whatever they look for."""

    refused: Table
    ordered: Table
    of: Mapping[str, re.Pattern[str]]
    words: frozenset[str]

    def fits(self, name: str, text: str) -> bool:
        return self.of[name].search(text) is not None

    def plain(self, prose: str) -> str:
        """``prose`` without what only sounds like something else than the language."""
        return self.of["harmless"].sub(" ", prose)


def first(table: Table, prose: str) -> PromptClass | None:
    """The first class of which a pattern fits."""
    return next((kind for kind, pattern in table if pattern.search(prose)), None)


@cache
def rules() -> Rules:
    import tomllib  # slow to import, and of use here alone

    content = tomllib.loads(FILE.read_text("utf-8"))
    words = {**content["words"], "name": rf"\b{OWN_NAME}\b", "topic": "|".join(ALGORITHMS)}
    single = {**content["language"], **content["answered"], **content["rest"], "topic": ["<topic>"]}
    return Rules(
        refused=_table(content["refused"], words),
        ordered=_table(content["ordered"], words),
        of={name: _compiled(patterns, words) for name, patterns in single.items()},
        words=frozenset(_WORD.findall(FILE.read_text("utf-8"))),
    )


def _table(content: Mapping[str, Any], words: Mapping[str, str]) -> Table:
    return tuple(
        (PromptClass(kind), _compiled(patterns, words)) for kind, patterns in content.items()
    )


def _compiled(patterns: list[str], words: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{_filled(each, words)})" for each in patterns))


def _filled(pattern: str, words: Mapping[str, str]) -> str:
    """With what stands for each ``<word>``, which may hold others."""
    for _ in words:
        for name, meaning in words.items():
            pattern = pattern.replace(f"<{name}>", meaning)
    return pattern
