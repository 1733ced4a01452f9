"""The candidate's own examples in a round's report: what the code gives, what they are worth."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from judge.model.round_report import ExamplesTried, ExampleTried
from judge.model.strength import CaseWorth, Validity
from judge.report.escape import escape, one_line
from judge.report.facts import labelled
from judge.report.shorten import literal
from judge.report.strength import STYLES, caught_words, worth_words

MARKS = {True: ("ok  ", "good"), False: ("no  ", "bad"), None: ("    ", "")}


def example_parts(tried: ExamplesTried) -> Iterator[RenderableType]:
    """Each example, then how many known-wrong solutions all of them catch."""
    if not tried.examples:
        yield Text("there are none")
    for each, worth in tried.with_worth():
        yield from _example(each, worth)
    if tried.unread:
        yield Text(f"own cases were not read: {escape(tried.unread)}", style="bad")
    if tried.strength is not None and tried.examples:
        yield Text(caught_words(tried.strength, "your examples"), style="name")


def _example(tried: ExampleTried, worth: CaseWorth | None) -> Iterator[RenderableType]:
    """Of a script every line."""
    mark, style = MARKS[tried.as_expected]
    first, *rest = tried.text.split("\n")
    yield Text(mark, style=style).append(literal(first), "")
    for line in rest:
        yield Text(f"    {one_line(line)}")
    if tried.got is not None and not tried.as_expected:
        yield labelled("the code", literal(tried.got))
    if worth is not None:
        style = STYLES.get(worth.validity, "quiet" if worth.validity is Validity.VALID else "")
        yield labelled("worth", worth_words(worth), style=style)
