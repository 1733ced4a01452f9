"""Where a submission's printing goes: a stream that hands its text to a function, ``print`` that
follows ``sys.stdout`` of the view, and redirection of that alone."""

from __future__ import annotations

import builtins
import io
from collections.abc import Callable
from types import ModuleType
from typing import Any

from sandbox.policy import advice, guards, names
from sandbox.policy.violation import refuse


class OutputStream:
    """A write-only text stream. The receiving function is not an attribute."""

    encoding = "utf-8"
    errors = "strict"
    name = "<stdout>"
    closed = False

    def __init__(self, write: Callable[[str], None]) -> None:
        def receive(text: str) -> int:
            if not isinstance(text, str):
                kind = type(text).__name__
                raise TypeError(f"write() argument must be str, not {kind}")
            write(str.__str__(text))
            return len(text)

        self.write = receive

    def writelines(self, lines: Any) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Nothing is held back."""

    def isatty(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False


def printer(system: ModuleType) -> Callable[..., None]:
    """``print`` whose default file is ``system.stdout`` at the time of the call."""

    def print(
        *values: object,
        sep: str | None = " ",
        end: str | None = "\n",
        file: Any = None,
        flush: bool = False,
    ) -> None:
        if type(sep) is str and type(end) is str:  # programs may print a million lines
            text = sep.join(map(str, values)) + end
        else:
            buffer = io.StringIO()
            builtins.print(*values, sep=sep, end=end, file=buffer)
            text = buffer.getvalue()
        target = system.stdout if file is None else file
        if target is not None:
            target.write(text)
            if flush:
                target.flush()

    return print


def redirector(system: ModuleType, stream: str) -> type:
    """``contextlib.redirect_stdout`` or ``redirect_stderr`` for the view of ``sys``."""

    class Redirect:
        def __init__(self, new_target: object) -> None:
            self._target = new_target
            self._before: list[object] = []

        def __enter__(self) -> object:
            self._before.append(system.__dict__[stream])
            system.__dict__[stream] = self._target
            return self._target

        def __exit__(self, *reason: object) -> None:
            system.__dict__[stream] = self._before.pop()

    Redirect.__name__ = Redirect.__qualname__ = f"redirect_{stream}"
    return Redirect


class ClosedInput:
    """``sys.stdin``: may be named, and teaches when it is read."""

    def __getattr__(self, name: str) -> object:
        if names.is_dunder(name):
            raise AttributeError(name)
        return guards.trap(name, f"sys.stdin.{name}()", advice.BUILTINS["input"])

    def __iter__(self) -> Any:
        refuse("reading sys.stdin", advice.BUILTINS["input"])
