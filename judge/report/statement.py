"""A problem's statement, rendered from its Markdown."""

from __future__ import annotations

from typing import ClassVar

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.markdown import Heading, Markdown, MarkdownElement
from rich.text import Text

from judge.model.problem import Problem
from judge.report.escape import escape
from judge.report.facts import quiet

MOST_CELLS = 88
"""Prose wider than this is hard to read; whoever prints a statement caps the width."""


class LeftHeading(Heading):
    """A heading where the eye looks for it: rich centres or boxes them."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        text = self.text.copy()
        text.justify = "left"
        yield text


class StatementMarkdown(Markdown):
    elements: ClassVar[dict[str, type[MarkdownElement]]] = {
        **Markdown.elements,
        "heading_open": LeftHeading,
    }


def statement(problem: Problem, text: str) -> Group:
    """``text`` is the Markdown of statement.md."""
    return Group(*_parts(problem, text))


def _parts(problem: Problem, text: str) -> list[RenderableType]:
    facts = [problem.difficulty.value, f"{problem.minutes} minutes", *problem.tags]
    parts: list[RenderableType] = [
        StatementMarkdown(escape(text), code_theme="bw", hyperlinks=False),
        Text(),
        quiet(" | ".join(facts)),
    ]
    if problem.follows is not None:
        parts.append(quiet(f"follows {problem.follows}"))
    return parts
