"""The candidate's own examples and what was said of drafts, as blocks of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.model.draft_graded import DraftGraded
from judge.model.round_report import ExamplesTried
from judge.model.strength import Validity
from judge.report.document import Block, Code, Folded, Says
from judge.report.round_draft import line_words, verdict_word
from judge.report.strength import caught_words, worth_words

TONES = {Validity.VALID: "", Validity.CONTRADICTED: "bad"}


def example_blocks(tried: ExamplesTried) -> Iterator[Block]:
    for each, worth in tried.with_worth():
        yield Code(text=each.text)
        if each.got is not None and not each.as_expected:
            yield Says(text=f"your code gives {each.got}", tone="bad")
        if worth is not None:
            yield Says(text=worth_words(worth), tone=TONES.get(worth.validity, "soft"))
    if tried.strength is not None:
        yield Says(text=caught_words(tried.strength, "your examples"))


def draft_blocks(drafts: Sequence[DraftGraded], score: float | None) -> Iterator[Block]:
    for each in drafts:
        fault, said = each.draft.fault, each.critique
        kind = "right" if fault is None else f"flawed, {fault.kind.value}"
        agrees = said is not None and said.accept is each.draft.right
        yield Says(
            text=f"{each.name} {each.draft.slot}: {kind}; {verdict_word(said)}, "
            f"{each.marks.total:g} of 100",
            tone="good" if agrees else "bad",
        )
        blocks: list[Block] = [Code(text=each.draft.text)]
        if fault is not None:
            blocks.append(Says(text=f"{line_words(fault.lines)}: {fault.why}"))
            blocks.append(Says(text=f"{fault.witness.call} -> {fault.witness.expected}"))
        yield Folded(title="The draft", blocks=tuple(blocks))
    if score is not None:
        yield Says(text=f"{score:g} of 100; flawed and right ones count half each")
