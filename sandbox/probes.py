"""What a worker reads of one call while it runs: nothing, its memory, or its counted work.

A probe starts right before the call and stops right after it; what it reads is encoded later, so
that neither is billed. The worker is forked with everything here imported.
"""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any, Protocol, assert_never

from sandbox.calls import Probe
from sandbox.counts import Reading
from sandbox.memory import peak_bytes, reset_peak
from sandbox.tracing.claims import as_plain
from sandbox.visits import Visits

_FRAME_WORDS = 12
"""What a frame of CPython 3.11 to 3.14 holds besides its variables and its stack, in words."""
_WORD = 8


class Reader(Protocol):
    """One probe. ``reading`` is plain data for the reply, once it has stopped."""

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def reading(self) -> list[Any]: ...


class Counter(Protocol):
    """What instrumented code counts with (sandbox.meter)."""

    def reset(self) -> None: ...

    def reading(self) -> Reading: ...


class Notebook(Protocol):
    """What instrumented code records with (sandbox.tracing)."""

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def visits(self) -> Visits: ...


def reader(probe: Probe, counter: Counter | None, notebook: Notebook | None = None) -> Reader:
    """The reader for ``probe``; ``counter`` or ``notebook`` belongs to the loaded code if it is
    instrumented."""
    match probe:
        case Probe.TIME:
            return _Pages()
        case Probe.SPACE:
            return _Objects()
        case Probe.DEPTH:
            return _Nesting()
        case Probe.WORK:
            return _Work(counter)
        case Probe.TRACE:
            return _Visited(notebook)
        case _:
            assert_never(probe)


class _Pages:
    """Nothing is read during the call: the supervisor holds the clock. What the process occupied
    before is read when the probe is made, its peak after the call."""

    def __init__(self) -> None:
        reset_peak()
        self._before = peak_bytes()

    def start(self) -> None:
        pass

    def stop(self) -> None:
        pass

    def reading(self) -> list[Any]:
        return [max(0, peak_bytes() - self._before)]


class _Work:
    def __init__(self, counter: Counter | None) -> None:
        self._counter = counter

    def start(self) -> None:
        if self._counter is not None:
            self._counter.reset()

    def stop(self) -> None:
        pass

    def reading(self) -> list[Any]:
        found = Reading() if self._counter is None else self._counter.reading()
        counts = [[c.line, c.what, str(c.category), float(c.units)] for c in found.counts]
        return [counts, [[o.line, o.what] for o in found.opaque]]


class _Visited:
    def __init__(self, notebook: Notebook | None) -> None:
        self._notebook = notebook

    def start(self) -> None:
        if self._notebook is not None:
            self._notebook.start()

    def stop(self) -> None:
        if self._notebook is not None:
            self._notebook.stop()

    def reading(self) -> list[Any]:
        if self._notebook is None:
            return as_plain(Visits(passed=(), count=0, outcome=""))
        return as_plain(self._notebook.visits())


class _Objects:
    """Bytes that the call allocates, by tracemalloc. An allocation costs it time that grows with
    the depth of the calls, so frames are a matter for a probe of their own."""

    def __init__(self) -> None:
        self._peak = 0

    def start(self) -> None:
        tracemalloc.start()
        self._before = tracemalloc.get_traced_memory()[0]

    def stop(self) -> None:
        self._peak = tracemalloc.get_traced_memory()[1] - self._before
        tracemalloc.stop()

    def reading(self) -> list[Any]:
        return [max(0, self._peak)]


class _Nesting:
    """How many calls are open at once, and the bytes of their frames, which CPython keeps outside
    the memory that tracemalloc sees."""

    def __init__(self) -> None:
        self._most = 0
        self._most_bytes = 0
        self._open = 0
        self._bytes = 0
        self._sizes: dict[CodeType, int] = {}

    def start(self) -> None:
        sys.settrace(self._entered)

    def stop(self) -> None:
        sys.settrace(None)

    def reading(self) -> list[Any]:
        return [self._most_bytes, self._most]

    def _entered(self, frame: FrameType, event: str, _: Any) -> Callable[..., Any]:
        frame.f_trace_lines = False
        self._open += 1
        self._bytes += self._size(frame.f_code)
        if self._open > self._most:
            self._most = self._open
        if self._bytes > self._most_bytes:
            self._most_bytes = self._bytes
        return self._left

    def _left(self, frame: FrameType, event: str, _: Any) -> Callable[..., Any]:
        if event == "return":
            self._open -= 1
            self._bytes -= self._size(frame.f_code)
        return self._left

    def _size(self, code: CodeType) -> int:
        size = self._sizes.get(code)
        if size is None:
            cells = len(code.co_cellvars) + len(code.co_freevars)
            words = _FRAME_WORDS + code.co_nlocals + code.co_stacksize + cells
            size = self._sizes[code] = words * _WORD
        return size
