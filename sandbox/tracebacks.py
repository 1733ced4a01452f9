"""An exception of the submission as plain data: its types, its message, its own frames only."""

from __future__ import annotations

import builtins
from collections import deque
from collections.abc import Sequence
from types import TracebackType
from typing import Any

from sandbox.calls import Raised, TracebackLine

MESSAGE = 2_000
FIRST = 6
LAST = 10

_BUILTIN = frozenset(
    id(kind) for kind in vars(builtins).values() if isinstance(kind, type) and kind is not object
)
_mro_of = type.__dict__["__mro__"].__get__
_name_of = type.__dict__["__name__"].__get__


def describe(error: BaseException, *, filename: str, source_lines: Sequence[str]) -> Raised:
    """Facts about ``error``. Of its class only ``__str__`` is run, so call this under the
    submission's clocks. Long tracebacks keep their first and last lines."""
    return Raised(
        type_names=_type_names(type(error)),
        message=_message(error),
        traceback=_own_lines(error.__traceback__, filename, source_lines),
    )


def _type_names(kind: type[BaseException]) -> tuple[str, ...]:
    classes: Any = _mro_of(kind)
    builtin = (c for c in classes if c is kind or id(c) in _BUILTIN)
    return tuple(str(_name_of(c))[:200] or "(no name)" for c in builtin)[:50]


def _message(error: BaseException) -> str:
    try:
        text = str(error)
    except MemoryError:
        raise
    except BaseException:  # noqa: BLE001 - the submission's own __str__ may do anything
        return "(its message cannot be printed)"
    return text[:MESSAGE] if type(text) is str else ""


def _own_lines(
    traceback: TracebackType | None, filename: str, source_lines: Sequence[str]
) -> tuple[TracebackLine, ...]:
    first: list[tuple[int, str]] = []
    last: deque[tuple[int, str]] = deque(maxlen=LAST)
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename == filename:
            entry = (traceback.tb_lineno, code.co_name)
            (first if len(first) < FIRST else last).append(entry)
        traceback = traceback.tb_next
    return tuple(
        TracebackLine(line=line, function=name[:200], text=_text(source_lines, line))
        for line, name in (*first, *last)
    )


def _text(source_lines: Sequence[str], line: int) -> str:
    return source_lines[line - 1].strip()[:300] if 0 < line <= len(source_lines) else ""
