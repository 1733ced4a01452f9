"""Runs the example of a card, and holds what it shows against what comes."""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from typing import Any

_SHOWN = re.compile(r"#\s(->|raises|prints)\s(.*)$")


def faults(example: str) -> Iterator[str]:
    """A sentence for each line that shows what does not come."""
    lines = example.splitlines()
    space: dict[str, Any] = {"__name__": __name__}  # where dataclasses look types up
    for node in ast.parse(example).body:
        shown = _SHOWN.search(lines[(node.end_lineno or 1) - 1])
        kind, wanted = shown.groups() if shown else ("", "")
        came = _outcome(node, space, kind)
        if came != wanted:
            yield f"line {node.lineno} shows {kind} {wanted!r}, and {came!r} comes"


def _outcome(node: ast.stmt, space: dict[str, Any], kind: str) -> str:
    """In the form in which it is shown; empty where nothing is to be shown."""
    printed = io.StringIO()
    value: Any = None
    try:
        with redirect_stdout(printed):
            if isinstance(node, ast.Expr):
                value = eval(compile(ast.Expression(node.value), "card", "eval"), space)
            else:
                exec(compile(ast.Module([node], []), "card", "exec"), space)
    except Exception as error:  # noqa: BLE001 - whatever it raises is what it shows
        return type(error).__name__
    return {"->": repr(value), "prints": printed.getvalue().rstrip("\n")}.get(kind, "")


def shows_something(example: str) -> bool:
    return any(_SHOWN.search(line) for line in example.splitlines()) or "assert" in example
