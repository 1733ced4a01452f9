"""Runs that are known to come, made many at a time: a round trip for each would take longer.

What a batch answers is what the runs would have answered one by one. Where it ends the worker
nobody knows which run it was; so the worker gets a successor that has made the same runs as it
had before, and everything from there on is made one by one.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from itertools import islice

from judge.model.case import Run
from sandbox.calls import Call
from sandbox.outcome import Outcome
from sandbox.supervisor import Worker

_FIRST, _MOST = 4, 64
"""How many make a batch: few at first, for the first cases are those that most often fail."""
MOST_REPEATED = 5_000
"""So many of the last calls are made again in a worker's successor."""


class Foreseen:
    """The runs to come in the worker of one process, in order."""

    def __init__(self, runs: Iterable[Run]) -> None:
        self._coming = deque(runs)
        self._outcomes: deque[Outcome] = deque()
        self._size = _FIRST

    def next_is(self, run: Run) -> bool:
        """Whether ``run`` is the next one. If not, the rest is not to be counted on either."""
        return bool(self._coming) and self._coming[0] == run

    def outcome(self, worker: Worker) -> Outcome | None:
        """What became of the next run; None where the batch that it is in ended the worker."""
        if not self._outcomes:
            calls = [run.call for run in islice(self._coming, self._size)]
            self._size = min(_MOST, 2 * self._size)
            found = worker.batch(calls)
            if not isinstance(found, list):
                return None
            self._outcomes.extend(found)
        self._coming.popleft()
        return self._outcomes.popleft()


def repeat(calls: Iterable[Call], worker: Worker) -> None:
    """Bring ``worker`` to where another one was after ``calls``, as far as it lives."""
    for call in calls:
        if worker.alive:
            worker.call(call)
