"""What a worker says that a probe read, checked and bounded: a claim like all it replies. Pure."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from sandbox.calls import Probe
from sandbox.counts import Category, Count, Opaque, Reading
from sandbox.outcome import Measured
from sandbox.tracing.claims import visits_of

_MOST_BYTES = 1 << 50
_MOST_UNITS = 1e18
_MOST_LINE = 1 << 31
_MOST_SITES = 20_000
_TEXT = 200
_CATEGORIES = {str(category): category for category in Category}


def reading_of(
    probe: Probe, body: Any, cpu_seconds: float, setup_cpu_seconds: float
) -> Measured | None:
    """The measurement, or None where the body is none."""
    measured = Measured(cpu_seconds=cpu_seconds, setup_cpu_seconds=setup_cpu_seconds)
    match probe, body:
        case Probe.TIME | Probe.SPACE, [peak] if _is_size(peak):
            return replace(measured, peak_bytes=peak)
        case Probe.DEPTH, [frames, depth] if _is_size(frames) and _is_size(depth):
            return replace(measured, peak_bytes=frames, depth=depth)
        case Probe.WORK, [list(counts), list(opaque)]:
            reading = _reading(counts, opaque)
            return None if reading is None else replace(measured, reading=reading)
        case Probe.TRACE, _:
            visits = visits_of(body)
            return None if visits is None else replace(measured, visits=visits)
    return None


def _reading(counts: list[Any], opaque: list[Any]) -> Reading | None:
    if len(counts) > _MOST_SITES or len(opaque) > _MOST_SITES:
        return None
    sites = [_count(entry) for entry in counts]
    unknown = [_opaque(entry) for entry in opaque]
    if None in sites or None in unknown:
        return None
    return Reading(
        counts=tuple(site for site in sites if site is not None),
        opaque=tuple(each for each in unknown if each is not None),
    )


def _count(entry: Any) -> Count | None:
    match entry:
        case [line, str(what), str(category), float(units)]:
            if _is_line(line) and category in _CATEGORIES and _are_units(units):
                return Count(
                    line=line, what=what[:_TEXT], category=_CATEGORIES[category], units=units
                )
    return None


def _opaque(entry: Any) -> Opaque | None:
    match entry:
        case [line, str(what)] if _is_line(line):
            return Opaque(line=line, what=what[:_TEXT])
    return None


def _is_size(claimed: object) -> bool:
    return type(claimed) is int and 0 <= claimed < _MOST_BYTES


def _is_line(claimed: object) -> bool:
    return type(claimed) is int and 0 <= claimed < _MOST_LINE


def _are_units(claimed: float) -> bool:
    return math.isfinite(claimed) and 0 <= claimed <= _MOST_UNITS
