"""Figures of a bench as people read them: seconds, bytes, growth per doubling, ticks of an axis."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

_TIMES = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns"))
_BYTES = ((2**30, "GiB"), (2**20, "MiB"), (2**10, "KiB"))
_STEPS = ((1,), (1, 3), (1, 2, 5), (1, 1.5, 2, 3, 4, 5, 6, 8))
"""Leading digits of ticks, from sparse to dense."""

Tick = tuple[float, str]


def duration(seconds: float) -> str:
    """``850 ns``, ``1.23 µs``, ``45.6 ms``, ``1.20 s``: three digits."""
    for unit, name in _TIMES:
        if seconds >= unit * 0.9995:
            return f"{_three_digits(seconds / unit)} {name}"
    return "0 ns" if seconds <= 0 else f"{seconds / 1e-9:.2f} ns"


def tick(seconds: float) -> str:
    """``1 ms``: a round value, without the digits that say nothing."""
    for unit, name in _TIMES:
        if seconds >= unit * 0.9995:
            return f"{seconds / unit:.3g} {name}"
    return f"{seconds / 1e-9:.3g} ns"


def memory(count: float) -> str:
    """``512 B``, ``4.00 KiB``, ``38.1 MiB``."""
    for unit, name in _BYTES:
        if count >= unit:
            return f"{_three_digits(count / unit)} {name}"
    return f"{count:.0f} B"


def per_doubling(ns: Sequence[int], values: Sequence[float]) -> list[float | None]:
    """By how much ``values`` grew since the size before, as if that had been half of this one.
    None for the first size and where there is no growth to speak of."""
    found: list[float | None] = [None]
    for (n, value), (next_n, next_value) in pairwise(zip(ns, values, strict=True)):
        if n > 0 and next_n > n and value > 0 and next_value > 0:
            found.append((next_value / value) ** (1 / math.log2(next_n / n)))
        else:
            found.append(None)
    return found[: len(ns)]


def times(factor: float | None) -> str:
    """``x2.0``; nothing for None."""
    if factor is None:
        return ""
    return f"x{factor:.1f}" if factor < 99.5 else f"x{factor:.3g}"


def whole(n: float) -> str:
    return f"{n:,.0f}"


def log_ticks(low: float, high: float, *, label: Callable[[float], str], most: int) -> list[Tick]:
    """Round values from ``low`` to ``high`` for a logarithmic axis: about ``most`` of them, and
    at least two where the range allows it."""
    best: list[float] = []
    for digits in _STEPS:
        values = [value for value in _round_values(low, high, digits) if low <= value <= high]
        if len(values) > most and len(best) >= 2:
            break
        best = values
    step = max(1, math.ceil(len(best) / most))
    return [(value, label(value)) for value in best[::step]]


def byte_ticks(low: float, high: float, *, most: int) -> list[Tick]:
    """Powers of two from ``low`` to ``high``: bytes are counted so."""
    first, last = math.ceil(math.log2(low)), math.floor(math.log2(high))
    step = max(1, math.ceil((last - first + 1) / most))
    return [(2.0**power, _power_of_two(power)) for power in range(first, last + 1, step)]


def size_ticks(ns: Sequence[int], *, most: int) -> list[Tick]:
    """The largest size and those before it that leave room for about ``most``."""
    kept = list(ns[-1:])
    room = math.log(ns[-1] / ns[0]) / most if ns else 0.0
    for n in ns[-2::-1]:
        if math.log(kept[-1] / n) >= room * 0.999:
            kept.append(n)
    return [(float(n), whole(n)) for n in reversed(kept)]


def _round_values(low: float, high: float, digits: Sequence[float]) -> list[float]:
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    return [digit * 10.0**power for power in range(first, last + 1) for digit in digits]


def _power_of_two(power: int) -> str:
    unit, name = next(((u, n) for u, n in _BYTES if 2.0**power >= u), (1, "B"))
    return f"{2.0**power / unit:g} {name}"


def _three_digits(value: float) -> str:
    return f"{value:.2f}" if value < 9.995 else f"{value:.1f}" if value < 99.95 else f"{value:,.0f}"
