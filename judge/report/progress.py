"""Progress of long work: one line on a terminal that is drawn over, nothing anywhere else.

``render`` is pure; ``Reporter`` only decides when to draw. It draws from the thread that listens
and starts none of its own, because workers are started while it is active.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import TextIO

from judge.model.progress import Progress
from judge.report.escape import one_line

SECONDS_BETWEEN_DRAWINGS = 0.1
SHOW_CLOCK_AFTER_SECONDS = 2.0
BAR_CELLS = 12
ERASE_LINE = "\r\x1b[K"


def render(progress: Progress, *, now: float, began: float, width: int) -> str:
    """One line of less than ``width`` characters: stage, bar and count where known, seconds."""
    parts = [one_line(progress.stage)]
    if progress.total > 0:
        done = min(progress.done, progress.total)
        filled = BAR_CELLS * done // progress.total
        parts.append(f"[{'#' * filled}{'.' * (BAR_CELLS - filled)}] {done}/{progress.total}")
    elif progress.done > 0:
        parts.append(str(progress.done))
    if now - began >= SHOW_CLOCK_AFTER_SECONDS:
        parts.append(f"{now - began:.0f} s")
    line = "  ".join(parts)
    return line if len(line) < width else line[: max(width - 4, 0)] + "..."


class Reporter:
    """Shows what it hears while it is entered, and wipes it away at the end.

    ``stream`` None means that nobody watches. ``width`` is asked at every drawing, because
    terminals are resized.
    """

    def __init__(
        self,
        stream: TextIO | None,
        *,
        width: Callable[[], int],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._stream = stream
        self._width = width
        self._clock = clock
        self._began = clock()
        self._drawn_at: float | None = None
        self._stage: str | None = None

    def __enter__(self) -> Reporter:
        self._began = self._clock()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._stream is not None and self._drawn_at is not None:
            self._stream.write(ERASE_LINE)
            self._stream.flush()

    def listen(self, progress: Progress) -> None:
        """A ``Listener``: draw a new stage at once, the rest not more often than can be read."""
        if self._stream is None:
            return
        now = self._clock()
        fresh = progress.stage != self._stage or self._drawn_at is None
        if not fresh and now - (self._drawn_at or 0.0) < SECONDS_BETWEEN_DRAWINGS:
            return
        self._stage, self._drawn_at = progress.stage, now
        line = render(progress, now=now, began=self._began, width=self._width())
        self._stream.write(ERASE_LINE + line)
        self._stream.flush()
