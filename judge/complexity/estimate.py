"""From everything measured to two conclusions: the growth of time and that of memory.

Counts decide time. CPU time audits them: it overrules only where it outgrows them by a real
power, and decides itself where C code without a model was called. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from judge.complexity.counts import Counted, Site, classify
from judge.complexity.fit import LEAST_POINTS
from judge.complexity.shapes import CONSTANT, Shape
from judge.complexity.space import Occupied, classify_space, fitted_bytes
from judge.complexity.times import Timed, by_time, fitted_times, outgrows
from judge.model.growth import INCONCLUSIVE, Estimate, Point
from sandbox.counts import Reading


@dataclass(slots=True)
class Series:
    """What was measured, by size n. Times are CPU seconds (of one operation), one for each fresh
    input; ``bytes`` are of objects, ``frames`` of frames, ``pages`` of whole pages."""

    readings: dict[int, list[Reading]] = field(default_factory=dict)
    operations: dict[int, float] = field(default_factory=dict)
    times: dict[int, list[float]] = field(default_factory=dict)
    bytes: dict[int, int] = field(default_factory=dict)
    pages: dict[int, int] = field(default_factory=dict)
    depths: dict[int, int] = field(default_factory=dict)
    frames: dict[int, int] = field(default_factory=dict)

    def time_curve(self) -> list[tuple[float, float]]:
        return [(float(n), max(1e-9, min(samples))) for n, samples in sorted(self.times.items())]

    def points(self) -> tuple[Point, ...]:
        """A point for each size that was timed; where bytes were not counted, pages stand in."""
        return tuple(
            Point(
                n=n,
                cpu_seconds=min(samples),
                cpu_samples=tuple(samples),
                peak_bytes=self._peak(n),
            )
            for n, samples in sorted(self.times.items())
        )

    def _peak(self, n: int) -> int:
        """Where bytes were not counted, at least what a smaller size took."""
        if n in self.bytes:
            return self.bytes[n] + self.frames.get(n, 0)
        smaller = (self.bytes[m] + self.frames.get(m, 0) for m in self.bytes if m < n)
        return max(self.pages.get(n, 0), self.frames.get(n, 0), *smaller, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclusion:
    """``shape`` is that of time, for comparing with a bound; ``sites`` what dominates."""

    time: Estimate
    space: Estimate
    shape: Shape | None
    space_shape: Shape | None
    sites: tuple[Site, ...]
    opaque: tuple[str, ...]


def conclude(series: Series) -> Conclusion:
    """The conclusions that ``series`` allows."""
    counted = classify(series.readings, series.operations)
    shape, confidence, basis = _time(counted, series)
    occupied = _occupied(series)
    return Conclusion(
        time=_time_estimate(shape, confidence, basis, series),
        space=_space_estimate(occupied, series),
        shape=shape,
        space_shape=None if occupied is None else occupied.shape,
        sites=() if counted is None else counted.sites,
        opaque=() if counted is None else counted.opaque,
    )


def settled(series: Series, residual: float) -> bool:
    """Whether the counts so far decide so clearly that more of them would tell nothing."""
    counted = classify(series.readings, series.operations)
    if counted is None:
        return False
    fits = [site.fit for site in counted.sites if site.share > 0.02]
    return all(fit is not None and fit.residual <= residual for fit in fits)


def _time(counted: Counted | None, series: Series) -> tuple[Shape | None, float, str]:
    curve = series.time_curve()
    timed = by_time(curve)
    if counted is None:
        if timed is None:
            return None, 0.0, "too few sizes could be measured"
        return timed.shape, 0.6 * timed.certain, "time"
    if counted.opaque:
        return _with_opaque(counted, timed)
    if outgrows(curve, counted.shape) and timed is not None:
        return timed.shape, 0.6, "time"
    return counted.shape, _confidence(counted, timed), "counts"


def _with_opaque(counted: Counted, timed: Timed | None) -> tuple[Shape, float, str]:
    """Some work is hidden: the worse of counts and time, unless they differ by a log factor only,
    which time cannot tell."""
    shape = counted.shape
    if timed is None or timed.shape.order <= shape.order:
        agree = timed is not None and timed.shape.growth == shape.growth
        return shape, 0.9 if agree else 0.75, "counts and time"
    if timed.shape.base == shape.base and timed.shape.power - shape.power < 0.5:
        return shape, 0.7, "counts and time"
    return timed.shape, 0.75 * timed.certain, "time"


def _confidence(counted: Counted, timed: Timed | None) -> float:
    confidence = 0.98 if counted.exact else 0.85
    if len(counted.sizes) < LEAST_POINTS + 2:
        confidence -= 0.1
    first = counted.sites[0] if counted.sites else None
    if first is not None and first.fit is None:
        confidence -= 0.25
    if timed is not None and timed.shape.growth == counted.shape.growth:
        confidence = min(0.99, confidence + 0.02)
    return confidence


def _time_estimate(shape: Shape | None, confidence: float, basis: str, series: Series) -> Estimate:
    if shape is None:
        return Estimate(growth=INCONCLUSIVE, confidence=0.0, basis=basis)
    curve = series.time_curve()
    return Estimate(
        growth=shape.growth,
        confidence=round(confidence, 3),
        shape=shape.name,
        basis=basis,
        fitted=fitted_times(curve, shape) if len(curve) >= 2 else (),
    )


def _occupied(series: Series) -> Occupied | None:
    if not series.bytes:
        return None
    objects = {n: float(size) for n, size in series.bytes.items()}
    pages = {n: float(size) for n, size in series.pages.items()}
    return classify_space(objects, series.depths, pages)


def _space_estimate(occupied: Occupied | None, series: Series) -> Estimate:
    if occupied is None:
        return Estimate(growth=INCONCLUSIVE, confidence=0.0, basis="memory was not measured")
    curve = [(float(p.n), float(p.peak_bytes)) for p in series.points()]
    return Estimate(
        growth=occupied.shape.growth,
        confidence=occupied.certain,
        shape=occupied.shape.name,
        basis=occupied.basis,
        fitted=fitted_bytes(curve, occupied.shape) if len(curve) >= 2 else (),
    )


def dominating(sites: Sequence[Site], most: int = 3) -> tuple[Site, ...]:
    """The sites that grow as fast as the fastest, heaviest first."""
    if not sites or sites[0].shape is CONSTANT:
        return ()
    fastest = sites[0].shape
    return tuple(site for site in sites if site.shape.growth == fastest.growth)[:most]
