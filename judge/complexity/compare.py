"""Is one run faster than another? Pure arithmetic on CPU seconds by size; no clock.

What is compared is the smallest sample of each size. Noise only ever adds time, so the minimum
estimates the cost itself (Chen and Revels, "Robust benchmarking in noisy environments", 2016). More
samples reach a smaller minimum, so the same number is taken from both runs. Where the call is
short, what it takes to wake a process and read its clock is much of the time and most of the noise:
such sizes are left out as long as enough are left.

The logarithms of the ratios are fitted with a straight line over log n, by least squares. The sizes
were chosen and not drawn, so what scatters around the line is the noise, and Student's t interval
of the line bounds the ratio (Draper and Smith, "Applied Regression Analysis", chapter 1). A ratio
that grows with n would look like noise to an interval around the plain mean. Where the slope tells
nothing from a constant ratio, the geometric mean over all sizes is reported, else the ratio at the
largest size, which is what growth is about. Speaking of an effect size with an interval and not of
a p-value follows Kalibera and Jones, "Quantifying performance changes with effect size confidence
intervals", 2012.

The scatter within two runs knows nothing of what changed for a run as a whole: a hotter processor,
a busy neighbour. A yardstick, one fixed piece of work timed in each run, cancels the speed of the
machine; what is left between runs at different times was measured once (``APART``) and widens the
interval.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from judge.model.bench import Change, Comparison, Ratio
from judge.model.growth import GrowthMeasurement

FEWEST_SIZES = 3
"""Two points always lie on a line: they leave nothing to estimate the noise from."""
SHORT_SECONDS = 5e-4
"""About ten times what an empty call takes."""
APART = 0.04
"""Standard deviation of the logarithm of the ratio of two equal runs, minutes apart on a shared
machine of two cores that was doing other work too."""
SMALLEST_EFFECT = 0.03
NEGLIGIBLE = math.log1p(SMALLEST_EFFECT)
MOST_LOG = 700.0
"""``exp`` of a little more is no float any longer."""

T_975 = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
    2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
    2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip
"""The 97.5 % points of Student's t for 1 to 30 degrees of freedom; the last one serves beyond."""

Samples = Mapping[int, Sequence[float]]


def samples_of(measurement: GrowthMeasurement) -> dict[int, tuple[float, ...]]:
    """The CPU seconds of each size."""
    return {point.n: point.cpu_samples for point in measurement.points}


def compare(
    new: Samples,
    old: Samples,
    *,
    names: tuple[str, str],
    apart: bool = False,
    yardsticks: tuple[float, float] | None = None,
) -> Comparison:
    """``new`` against ``old``: CPU seconds by size. ``names`` and ``yardsticks`` (seconds) are of
    the new run and the old one; ``apart`` says that they were made at different times. Samples that
    are not positive are left out."""
    speed = 0.0 if yardsticks is None else math.log(yardsticks[0] / yardsticks[1])
    logs = {n: math.log(ours / theirs) - speed for n, (ours, theirs) in _pairs(new, old).items()}
    by_size = tuple((n, _exp(value)) for n, value in logs.items())
    between = T_975[-1] * APART if apart else 0.0
    ratio = _ratio(logs, between) if len(logs) >= FEWEST_SIZES else None
    common = "no size" if not logs else f"only {len(logs)} size{'s' if len(logs) > 1 else ''}"
    return Comparison(
        new=names[0],
        old=names[1],
        change=Change.CANNOT_TELL if ratio is None else _change(ratio),
        ratio=ratio,
        by_size=by_size,
        normalised=yardsticks is not None,
        reason="" if ratio else f"{common} in common, and it takes {FEWEST_SIZES}",
    )


def side_by_side(measured: Sequence[GrowthMeasurement], *, old: int) -> tuple[Comparison, ...]:
    """Each of the others with the one at ``old``. They come from one run on one machine, so there
    is no speed to cancel."""
    base = measured[old]
    return tuple(
        compare(samples_of(each), samples_of(base), names=(each.name, base.name))
        for at, each in enumerate(measured)
        if at != old
    )


def _pairs(new: Samples, old: Samples) -> dict[int, tuple[float, float]]:
    """The smallest samples by size, ascending, where both runs have one."""
    found = {}
    for n in sorted(new.keys() & old.keys()):
        ours, theirs = ([each for each in run[n] if each > 0] for run in (new, old))
        count = min(len(ours), len(theirs))
        if n > 0 and count:
            found[n] = min(ours[:count]), min(theirs[:count])
    long = {n: pair for n, pair in found.items() if min(pair) >= SHORT_SECONDS}
    return long if len(long) >= FEWEST_SIZES else found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """``y = height + slope * (x - middle)``, with the half width of the 95 % interval of each."""

    height: float
    slope: float
    middle: float
    height_margin: float
    slope_margin: float

    def at(self, x: float) -> tuple[float, float]:
        """The value at ``x`` and the half width of its interval."""
        away = x - self.middle
        return self.height + self.slope * away, math.hypot(
            self.height_margin, self.slope_margin * away
        )


def _fit(xs: Sequence[float], ys: Sequence[float]) -> _Line:
    count = len(xs)
    middle, height = math.fsum(xs) / count, math.fsum(ys) / count
    spread = math.fsum((x - middle) ** 2 for x in xs)
    slope = math.fsum((x - middle) * (y - height) for x, y in zip(xs, ys, strict=True)) / spread
    left_over = math.fsum(
        (y - height - slope * (x - middle)) ** 2 for x, y in zip(xs, ys, strict=True)
    )
    freedom = count - 2
    margin = T_975[min(freedom, len(T_975)) - 1] * math.sqrt(left_over / freedom)
    return _Line(
        height=height,
        slope=slope,
        middle=middle,
        height_margin=margin / math.sqrt(count),
        slope_margin=margin / math.sqrt(spread),
    )


def _ratio(logs: Mapping[int, float], between: float) -> Ratio:
    """``between`` is the half width of the interval for what differs between the runs."""
    xs = [math.log(n) for n in logs]
    line = _fit(xs, list(logs.values()))
    largest = max(logs)
    drift = abs(line.slope) * (max(xs) - min(xs))
    if abs(line.slope) > line.slope_margin and drift > NEGLIGIBLE:
        value, margin = line.at(math.log(largest))
        return _bounded(value, math.hypot(margin, between), n=largest, trend=line.slope)
    margin = math.hypot(line.height_margin, between)
    return _bounded(line.height, margin, n=None, trend=None)


def _bounded(value: float, margin: float, *, n: int | None, trend: float | None) -> Ratio:
    low, middle, high = (_exp(each) for each in (value - margin, value, value + margin))
    return Ratio(value=middle, low=low, high=high, n=n, trend=trend)


def _exp(value: float) -> float:
    """Finite, however wide the interval of a few wild points is."""
    return math.exp(max(-MOST_LOG, min(MOST_LOG, value)))


def _change(ratio: Ratio) -> Change:
    if ratio.low <= 1 <= ratio.high or abs(math.log(ratio.value)) < NEGLIGIBLE:
        return Change.SAME
    return Change.SLOWER if ratio.value > 1 else Change.FASTER
