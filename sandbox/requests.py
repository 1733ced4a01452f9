"""What a worker is asked to do, as the parts of a message. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, assert_never

from sandbox.calls import Call, CallScript, FunctionCall, GeneratedCall


def call_parts(call: Call, timed: bool) -> tuple[Any, ...]:
    if isinstance(call, FunctionCall):
        return ("function", timed, call.arguments)
    return ("script", timed, call.arguments, call.steps)


def batch_parts(calls: Sequence[Call]) -> list[tuple[Any, ...]]:
    """Of each call its kind, its arguments and its steps."""
    return [measured_parts(call, 0)[:3] for call in calls]


def measured_parts(call: Call | GeneratedCall, setup: int) -> tuple[Any, ...]:
    match call:
        case FunctionCall():
            return "function", call.arguments, (), 0
        case CallScript():
            return "script", call.arguments, call.steps, setup
        case GeneratedCall():
            return "generated", (call.generator, call.n, call.seed), (), 0
        case _:
            assert_never(call)
