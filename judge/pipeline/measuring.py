"""Measures one source at growing sizes: counts of work, time, memory and depth.

Counts come first, for they decide; then time at larger sizes, with fresh inputs and in shuffled
order; then memory. Each part has its share of the budget and stops before it is used up, so that
an exponential solution costs no more than a linear one.

Every figure has a process of its own, but counts share one, where they repeat to the digit in a
fresh one too: code that remembers an earlier call would look cheaper than it is.
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass

from judge.complexity.estimate import Series, settled
from judge.complexity.sizes import STARTS, Ladder, climb
from judge.model.progress import Listener, Progress
from judge.pipeline.probing import Input, InputMaker, ProbedProcess, Prober
from sandbox.calls import Probe
from sandbox.counts import Category, Reading
from sandbox.outcome import (
    Measured,
    MemoryExceeded,
    RaisedException,
    Stop,
    TimeExceeded,
    Unmeasured,
)

PARTS = (Probe.WORK, Probe.TIME, Probe.SPACE)
_SHARES = {Probe.WORK: 0.25, Probe.TIME: 0.35, Probe.SPACE: 0.25}
"""What part of the budget each may use; what one leaves goes to those after it."""
_CARRIED = 0.05
"""But of the counts, which most often leave much, no more than this part."""
_APART = 0.15
"""What part counts may use besides where each needs a process of its own."""
_MOST_COST = {Probe.WORK: 0.06, Probe.TIME: 0.07, Probe.SPACE: 0.06, Probe.DEPTH: 0.06}
"""CPU seconds of one figure, of a budget of 3 s, after which no larger size is tried."""
_PATIENCE = 5.0
"""One figure may cost so many times that before it is stopped."""
_PROCESS_SECONDS = 0.02
"""What starting a process and loading the source into it takes."""
_REPEATS = 3
_SETTLED = 0.004
"""Counts that fit their shape this well are not counted again."""
_AUDIBLE_SECONDS = 100e-6
_DEEPEST = 3_000
"""An allocation costs tracemalloc the depth of the calls."""
_WIDE = 64
_BUDGET = 3.0
_WALL_FACTOR = 6.0
"""On a busy machine a measurement may take so many times its budget of CPU time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What bounds a measurement. ``sizes`` given by a person are used as they are; ``start``
    numbers the measurement, so that an independent one has other sizes."""

    budget_seconds: float = _BUDGET
    least: int | None = None
    most_counted: int = 60_000
    most_timed: int = 1 << 20
    sizes: tuple[int, ...] | None = None
    start: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counted:
    """A count that was taken in a process which had taken others."""

    n: int
    made: Input
    reading: Reading


class Measuring:
    """One measurement of one source. ``series`` fills up; ``failed`` is the first stop
    with its size."""

    def __init__(
        self,
        prober: Prober,
        make: InputMaker,
        bounds: Bounds,
        *,
        seed: int,
        listen: Listener,
        stage: str,
    ) -> None:
        self._prober = prober
        self._make = make
        self._bounds = bounds
        self._rng = random.Random(seed)
        self._listen = listen
        self._stage = stage
        self._scale = bounds.budget_seconds / _BUDGET
        self._ends = time.monotonic() + _WALL_FACTOR * bounds.budget_seconds
        self._left = 0.0
        self._done = 0
        self._counted: list[_Counted] = []
        self.series = Series()
        self.failed: tuple[int, Unmeasured] | None = None

    def run(self, parts: Sequence[Probe] = PARTS) -> Series:
        """Measure what there is budget for; may be called again for parts that were left out."""
        for part in parts:
            self._left += _SHARES[part] * self._bounds.budget_seconds
            match part:
                case Probe.WORK:
                    self._count()
                case Probe.TIME:
                    self._time()
                case _:
                    self._space()
        if Probe.TIME in parts:
            self._time_again()
        return self.series

    # The parts

    def _count(self) -> None:
        """In one process; but if a count there differs from the same in a fresh process, each in
        one of its own."""
        before, left = self.failed, self._left
        with self._prober.process(Probe.WORK, cpu_seconds=self._limit(Probe.WORK)) as process:
            self._count_in(process)
        if self._remembers():
            self.failed, self._left = before, left + _APART * self._bounds.budget_seconds
            self.series.readings.clear()
            self._count_in(None)
        self._left = min(self._left, _CARRIED * self._bounds.budget_seconds)

    def _count_in(self, process: ProbedProcess | None) -> None:
        """In that process, or each count in one of its own. Sizes grow where they can, so that
        what is remembered shows in the largest."""
        climb(self._ladder(Probe.WORK), lambda n: self._figure(n, Probe.WORK, process), self._more)
        for _ in range(_REPEATS - 1):
            if self._hopeless() or settled(self.series, _SETTLED):
                return
            for n in sorted(self.series.readings):
                if self._affords():
                    self._figure(n, Probe.WORK, process)

    def _remembers(self) -> bool:
        """Whether the counts of the largest input, or of the last one, are others when it is the
        first that a process gets."""
        if not self._counted:
            return False
        largest = max(self._counted, key=lambda each: each.n)
        last = self._counted[-1]
        return self._differs(largest) or (last is not largest and self._differs(last))

    def _differs(self, counted: _Counted) -> bool:
        limit = self._limit(Probe.WORK)
        alone = self._prober.probe(counted.made, Probe.WORK, cpu_seconds=limit)
        self._left -= _PROCESS_SECONDS
        return not isinstance(alone, Measured) or alone.reading != counted.reading

    def _time(self) -> None:
        if self._bounds.sizes is None:
            climb(self._ladder(Probe.TIME), lambda n: self._figure(n, Probe.TIME), self._more)
            return
        for n in self._bounds.sizes:
            if not self._more() or self._figure(n, Probe.TIME) is None:
                return

    def _time_again(self) -> None:
        """Fresh inputs in shuffled order, where there is more than the clock's own cost to see."""
        times = self.series.times
        for _ in range(_REPEATS - 1):
            self._again(Probe.TIME, [n for n in sorted(times) if min(times[n]) > _AUDIBLE_SECONDS])

    def _space(self) -> None:
        """Memory and, where calls nest deeper, depth. Both make code slower, some more than others:
        what they cost at one size says whether the next one is tried."""
        series, nests = self.series, self._nests()
        most = _MOST_COST[Probe.SPACE] * self._scale
        spent = 0.0
        for n in sorted(series.times):
            if not self._affords() or max(min(series.times[n]), spent) > most:
                return
            spent = 0.0
            for probe in (Probe.DEPTH, Probe.SPACE) if nests else (Probe.SPACE,):
                if probe is Probe.SPACE and series.depths.get(n, 0) > _DEEPEST:
                    continue
                cost = self._figure(n, probe)
                if cost is None:
                    return
                spent = max(spent, cost)

    def _nests(self) -> bool:
        """Whether functions are entered more often as n grows: only then can calls nest deeper."""
        readings = self.series.readings
        if not readings:
            return True
        few, many = (_entered(readings[n][0]) for n in (min(readings), max(readings)))
        return many > few

    def _again(self, probe: Probe, sizes: list[int]) -> None:
        self._rng.shuffle(sizes)
        for n in sizes:
            if self._affords():
                self._figure(n, probe)

    # One figure

    def _figure(self, n: int, probe: Probe, process: ProbedProcess | None = None) -> float | None:
        """Measure, remember, and tell what it cost in CPU seconds; None if it was stopped. Without
        a ``process`` it is measured in one of its own."""
        made = self._make(n, self._rng.randrange(1 << 32))
        limit = self._limit(probe)
        if process is None:
            found = self._prober.probe(made, probe, cpu_seconds=limit)
        else:
            found = process.measure(made)
        self._done += 1
        self._listen(Progress(stage=f"{self._stage}, n = {n:,}", done=self._done))
        if isinstance(found, Unmeasured):
            self._left -= limit + _PROCESS_SECONDS
            self._remember_failure(n, found)
            return None
        cost = found.cpu_seconds + found.setup_cpu_seconds
        self._left -= cost + (_PROCESS_SECONDS if process is None else 0.0)
        self._keep(n, probe, found, made)
        if process is not None and found.reading is not None:
            self._counted.append(_Counted(n=n, made=made, reading=found.reading))
        return cost

    def _limit(self, probe: Probe) -> float:
        """CPU seconds after which one figure is stopped."""
        return max(0.05, _MOST_COST[probe] * _PATIENCE * self._scale)

    def _keep(self, n: int, probe: Probe, found: Measured, made: Input) -> None:
        operations = made.operations
        series = self.series
        match probe:
            case Probe.WORK if found.reading is not None:
                series.readings.setdefault(n, []).append(found.reading)
                series.operations[n] = operations
            case Probe.TIME:
                series.times.setdefault(n, []).append(found.cpu_seconds / operations)
                series.pages[n] = max(found.peak_bytes or 0, series.pages.get(n, 0))
            case Probe.SPACE if found.peak_bytes is not None:
                series.bytes[n] = found.peak_bytes
            case Probe.DEPTH if found.depth is not None:
                series.depths[n] = found.depth
                series.frames[n] = found.peak_bytes or 0

    def _remember_failure(self, n: int, found: Unmeasured) -> None:
        if self.failed is None:
            self.failed = (n, found)

    # Bounds

    def _ladder(self, probe: Probe) -> Ladder:
        bounds = self._bounds
        start = STARTS[bounds.start % len(STARTS)]
        least = bounds.least or start
        most = bounds.most_counted if probe is Probe.WORK else bounds.most_timed
        if bounds.sizes is not None:  # few sizes, or a narrow range, are no ground for a class
            least = min(bounds.sizes)
            most = min(most, max(_WIDE * least, *bounds.sizes))
        return Ladder(least=least, most=most, most_cost=_MOST_COST[probe] * self._scale)

    def _more(self) -> bool:
        return self._affords() and not self._hopeless()

    def _affords(self) -> bool:
        """Whether there is time for another figure, at a size that went well before."""
        return self._left > 0 and time.monotonic() < self._ends

    def _hopeless(self) -> bool:
        """Whether the code failed by itself: a new size will not change that."""
        return self.failed is not None and not _ran_out(self.failed[1].stop)


def _ran_out(stop: Stop) -> bool:
    """Whether it was too large a size, and no fault, that made the code stop."""
    if isinstance(stop, RaisedException):
        return stop.raised.is_a("RecursionError")
    return isinstance(stop, (TimeExceeded, MemoryExceeded))


def _entered(reading: Reading) -> float:
    """How often functions were entered."""
    return sum(
        count.units
        for count in reading.counts
        if count.category is Category.OPS and count.what.startswith(("function", "lambda"))
    )
