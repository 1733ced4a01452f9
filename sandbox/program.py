"""A submission that is a program: it reads standard input and prints."""

from __future__ import annotations

import os
from collections.abc import Callable
from types import CodeType

from sandbox import policy
from sandbox.printing import WholeOutput

MAIN = "__main__"


class Program:
    """Each call runs ``code`` from the start in a fresh module, and answers with what it printed.

    What it writes to standard error goes to ``complain``. An exit with another status than 0 ends
    the process with that status; any other exception is the caller's.
    """

    def __init__(
        self,
        code: CodeType,
        *,
        complain: Callable[[str], None],
        output_bytes: int,
        overflow: Callable[[], None],
    ) -> None:
        self._code = code
        self._complain = complain
        self._output_bytes = output_bytes
        self._overflow = overflow

    def __call__(self, given: str) -> str:
        output = WholeOutput(self._output_bytes, self._overflow)
        module = policy.make_module(
            name=MAIN,
            write=self._complain,
            extras={},
            streams=policy.Streams(given=given, write=output.write),
        )
        try:
            exec(self._code, module.__dict__)
        except SystemExit as end:
            status = _status(end.code)
            if status and policy.first_violation() is None:
                os._exit(status)
        return output.text()


def _status(code: object) -> int:
    """The exit status that the interpreter makes of what ``sys.exit`` was given."""
    if code is None:
        return 0
    return int.__and__(code, 0xFF) if isinstance(code, int) else 1
