"""A reply of the assistant, as lines and as JSON. No rich: it is to be there at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from judge.model.assistant import Reply, ReplyKind
from judge.report.escape import escape
from judge.report.round_lines import Line, plain

HEADED = frozenset({ReplyKind.CARD, ReplyKind.DESCRIPTION, ReplyKind.SIGNATURE})
"""The first line says what the rest is about."""
INDENT = 4


def reply_lines(reply: Reply) -> Iterator[Line]:
    for at, text in enumerate(reply.lines):
        headed = at == 0 and reply.kind in HEADED
        hang = INDENT if reply.kind is ReplyKind.DESCRIPTION else 0
        yield plain(escape(text), style="name" if headed else "")._replace(hang=hang)


def reply_json(reply: Reply, *, problem: str | None, round: str | None) -> dict[str, Any]:
    """What ``judge ask --json`` prints."""
    return {
        "class": reply.prompt_class.value,
        "kind": reply.kind.value,
        "lines": list(reply.lines),
        "problem": problem,
        "round": round,
    }
