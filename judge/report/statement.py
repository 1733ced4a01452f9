"""A problem's statement, rendered from its Markdown."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.markdown import Markdown
from rich.text import Text

from judge.model.problem import Problem
from judge.report.escape import escape
from judge.report.facts import quiet

MOST_CELLS = 88
"""Prose wider than this is hard to read; whoever prints a statement caps the width."""


def statement(problem: Problem, text: str) -> Group:
    """``text`` is the Markdown of statement.md."""
    return Group(*_parts(problem, text))


def _parts(problem: Problem, text: str) -> list[RenderableType]:
    facts = [problem.difficulty.value, f"{problem.minutes} minutes", *problem.tags]
    parts: list[RenderableType] = [
        Markdown(escape(text), code_theme="bw", hyperlinks=False),
        Text(),
        quiet(" | ".join(facts)),
    ]
    if problem.follows is not None:
        parts.append(quiet(f"follows {problem.follows}"))
    return parts
