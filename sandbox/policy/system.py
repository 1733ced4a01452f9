"""The ``sys`` that a submission sees: facts, its own streams, and a recursion limit that only
seems to change (the worker's own limit is the higher one)."""

from __future__ import annotations

import sys
from collections.abc import Callable

from sandbox.listing import LISTED
from sandbox.policy import advice, guards
from sandbox.policy.output import ClosedInput, OutputStream


def members(write: Callable[[str], None]) -> dict[str, object]:
    """The contents of a fresh view of ``sys`` whose streams write to ``write``."""
    own = {
        "stdout": OutputStream(write),
        "stderr": OutputStream(write),
        "stdin": ClosedInput(),
        "exit": guards.trap("exit", "sys.exit()", advice.BUILTINS["exit"]),
        **_recursion_limit(),
    }
    real = {name: getattr(sys, name) for name in LISTED["sys"] if hasattr(sys, name)}
    return {**real, **own}


def _recursion_limit() -> dict[str, object]:
    asked = [1000]

    def setrecursionlimit(limit: int, /) -> None:
        if not isinstance(limit, int):
            kind = type(limit).__name__
            raise TypeError(f"'{kind}' object cannot be interpreted as an integer")
        if limit < 1:
            raise ValueError("recursion limit must be greater or equal than 1")
        asked[0] = limit

    def getrecursionlimit() -> int:
        return asked[0]

    return {"setrecursionlimit": setrecursionlimit, "getrecursionlimit": getrecursionlimit}
