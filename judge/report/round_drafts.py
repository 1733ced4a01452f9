"""The drafts in a round's report: what they were, what was said of them, what it is worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from judge.model.draft import Fault
from judge.model.draft_graded import DraftGraded
from judge.report import shorten
from judge.report.escape import escape
from judge.report.facts import labelled
from judge.report.round_draft import line_words, numbered, verdict_word
from judge.rounds.times import in_words, on_clock


def draft_parts(drafts: Sequence[DraftGraded], score: float | None) -> Iterator[RenderableType]:
    """``score`` is that of all of them together."""
    for each in drafts:
        yield _head(each)
        yield from _said(each)
        if each.draft.fault is not None:
            yield from _fault(each.draft.text, each.draft.fault)
        yield labelled("use", _in_the_code(each))
    if score is not None:
        yield Text(f"drafts: {score:g} of 100; flawed and right ones count half each")


def _head(each: DraftGraded) -> Text:
    fault, said = each.draft.fault, each.critique
    kind = "right" if fault is None else f"flawed, {fault.kind.value}"
    text = f"{each.name} {each.draft.slot}: {kind}; {verdict_word(said)}"
    if said is None:
        return Text(text, style="bad")
    style = "good" if said.accept is each.draft.right else "bad"
    return Text(f"{text}  {each.marks.total:g} of 100", style=style)


def _said(each: DraftGraded) -> Iterator[RenderableType]:
    said = each.critique
    if said is None:
        return
    if said.lines:
        yield labelled("named", line_words(said.lines))
    if said.witness is not None and each.witness is not None:
        call = f"{said.witness.call} -> {said.witness.expected}"
        yield labelled("witness", f"{shorten.literal(call)}: {_outcome(each)}")
    if said.note:
        yield labelled("note", shorten.literal(said.note))


def _outcome(each: DraftGraded) -> str:
    found = each.witness
    if found is None:
        return ""
    if not found.proves:
        return f"a right helper gives {_answer(found.right)}"
    if not found.tells_apart:
        return "so it is, and the draft gives it too"
    return f"so it is, and the draft gives {_answer(found.given)}"


def _answer(text: str | None) -> str:
    return "no answer" if text is None else shorten.literal(text)


def _fault(text: str, fault: Fault) -> Iterator[RenderableType]:
    """The text with the lines at fault marked, why they are, and the author's witness."""
    for number, line in numbered(text):
        at_fault = number in fault.lines
        style = "bad" if at_fault else "quiet"
        yield Text(f"  {'>' if at_fault else ' '} {number:>2}  {escape(line)}", style=style)
    gives = "another answer in every process" if fault.gives is None else fault.gives
    yield labelled("why", shorten.literal(fault.why))
    case = f"{fault.witness.call} -> {fault.witness.expected}; the draft gives {gives}"
    yield labelled("shown by", shorten.literal(case))


def _in_the_code(each: DraftGraded) -> str:
    after = each.adopted_after
    adopted = "never adopted as it was"
    if after is not None:
        adopted = f"adopted word for word within {in_words(after)}"
    left = {None: "", True: "; its fault is not in the code", False: "; not shown to be mended"}
    return f"given at {on_clock(each.given_at)}, {adopted}{left[each.repaired]}"
