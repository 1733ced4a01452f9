"""A statement as a round shows it: without its level, its tags and what it follows, which are
hints."""

from __future__ import annotations

from judge.report.escape import escape
from judge.report.statement import StatementMarkdown


def round_statement(text: str) -> StatementMarkdown:
    """``text`` is Markdown."""
    return StatementMarkdown(escape(text), code_theme="bw", hyperlinks=False)
