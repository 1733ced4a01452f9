"""How the code of a problem grew, as blocks of a document: what changed from save to save."""

from __future__ import annotations

from collections.abc import Iterator

from judge.model.round import in_short
from judge.model.round_report import Material
from judge.report import shorten
from judge.report.changes import diff_lines
from judge.report.document import Block, Code, Diff, Folded, Says
from judge.rounds.times import on_clock

MOST_LINES = 200


def code_blocks(beside: Material) -> Iterator[Block]:
    """What was handed in, and below it each change that led there."""
    if not beside.codes:
        yield Says(text="no code was written", tone="soft")
        return
    yield Code(text="\n".join(shorten.lines(beside.codes[-1].text.rstrip(), most=MOST_LINES)))
    changes = tuple(_changes(beside))
    yield Folded(title=f"How it grew: {shorten.counted(len(beside.codes), 'save')}", blocks=changes)


def _changes(beside: Material) -> Iterator[Block]:
    before = beside.starter
    for code in beside.codes:
        said = "not judged" if code.verdict is None else code.verdict.value
        at = on_clock(code.used_seconds)
        yield Says(text=f"{at} saved as {in_short(code.sha256)}: {said}")
        yield Diff(lines=tuple(diff_lines(before, code.text, most=MOST_LINES)))
        before = code.text
