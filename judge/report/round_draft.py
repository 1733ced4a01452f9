"""A draft as a round shows it, and how it stands. No rich: a command of a round starts at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from judge.report.escape import one_line
from judge.report.round_lines import Line, plain

if TYPE_CHECKING:
    from judge.model.critique import Critique, DraftGiven
    from judge.model.draft import Draft

NOT_CRITIQUED = "not critiqued"


def draft_lines(name: str, slot: str, promise: str, text: str) -> Iterator[Line]:
    """The text with numbered lines, below its name and what it promises."""
    yield plain(f"{name}  {slot}", style="name")
    yield plain(one_line(promise))
    yield plain()
    for number, line in numbered(text):
        yield Line(text=f"{number:>4}  {line}", hang=10)
    yield plain()
    yield plain("It may be right or wrong; nothing is written into your files.", style="quiet")
    yield plain(f"judge round critique {name}   accepts or rejects it", style="quiet")


def draft_given_json(name: str, draft: Draft, *, problem: str) -> dict[str, Any]:
    """What ``judge ask --draft --json`` prints; it says nothing of whether the draft is right."""
    return {
        "draft": name,
        "slot": draft.slot,
        "promise": draft.promise,
        "text": draft.text,
        "problem": problem,
    }


def numbered(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a draft as they are shown and named."""
    yield from enumerate(text.splitlines(), start=1)


def given_words(drafts: Sequence[DraftGiven]) -> str:
    """``D1 expire rejected, D2 admits not critiqued``; it says nothing of what they are."""
    return ", ".join(f"{each.name} {each.slot} {verdict_word(each.critique)}" for each in drafts)


def critique_words(said: Critique) -> str:
    """All of a critique on one line."""
    lines = f"lines {line_words(said.lines)}" if said.lines else None
    witness = said.witness
    shown = None if witness is None else one_line(f"{witness.call} -> {witness.expected}")
    note = f"note: {one_line(said.note)}" if said.note else None
    return "; ".join(filter(None, (verdict_word(said), lines, shown, note)))


def verdict_word(said: Critique | None) -> str:
    if said is None:
        return NOT_CRITIQUED
    return "accepted" if said.accept else "rejected"


def line_words(lines: Sequence[int]) -> str:
    """``3-4,6``: as a critique is told them."""
    groups: list[list[int]] = []
    for line in lines:
        if groups and groups[-1][-1] == line - 1:
            groups[-1].append(line)
        else:
            groups.append([line])
    return ",".join(f"{g[0]}-{g[-1]}" if len(g) > 1 else str(g[0]) for g in groups)
