"""The cards, as their files have them: short answers about the language and the library.

cards/AREA.toml: ``class`` is syntax or library; each [[card]] has title, asked, text, example.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from judge.model.assistant import Card, PromptClass

FOLDER = Path(__file__).with_name("cards")


@cache
def all_cards() -> tuple[Card, ...]:
    """In the order of the files."""
    import tomllib  # slow to import, and of use here alone

    found: list[Card] = []
    for path in sorted(FOLDER.glob("*.toml")):
        area = tomllib.loads(path.read_text("utf-8"))
        found += (_card(each, PromptClass(area["class"])) for each in area["card"])
    return tuple(found)


def _card(content: dict[str, Any], kind: PromptClass) -> Card:
    return Card(
        title=content["title"],
        kind=kind,
        asked=tuple(content["asked"]),
        text=content["text"],
        example=content["example"].strip("\n"),
    )
