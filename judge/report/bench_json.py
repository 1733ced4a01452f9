"""``bench --json``: what scripts read, and what a later run takes as its baseline.

``time``, ``space`` and ``points`` at the top are those of the first solution, as CONTRACT promises;
``solutions`` has the same of each. Needs neither rich nor a terminal.
"""

from __future__ import annotations

from typing import Any

from judge.model.bench import Bench, Comparison
from judge.model.growth import Dominant, Estimate, GrowthMeasurement, Point


def bench_json(bench: Bench) -> dict[str, Any]:
    solutions = [_solution(each) for each in bench.solutions]
    first = solutions[0]
    return {
        "time": first["time"],
        "space": first["space"],
        "points": first["points"],
        "problem": bench.problem,
        "function": bench.function,
        "generator": bench.generator,
        "solutions": solutions,
        "comparisons": [
            *(_comparison(each, to="run") for each in bench.between),
            *(_comparison(each, to="baseline") for each in bench.with_baseline),
        ],
        "yardstick_seconds": first["yardstick_seconds"],
        "seed": bench.seed,
        "sandboxed": bench.sandboxed,
    }


def _solution(measured: GrowthMeasurement) -> dict[str, Any]:
    return {
        "name": measured.name,
        "variable": measured.variable,
        "time": _estimate(measured.time),
        "space": _estimate(measured.space),
        "points": [_point(each) for each in measured.points],
        "dominant": [_dominant(each) for each in measured.dominant],
        "notes": list(measured.notes),
        "per_operation": measured.per_operation,
        "yardstick_seconds": measured.yardstick_seconds,
        "elapsed_seconds": measured.elapsed_seconds,
    }


def _estimate(found: Estimate) -> dict[str, Any]:
    return {
        "class": found.growth,
        "confidence": found.confidence,
        "shape": found.shape,
        "basis": found.basis,
        "fitted": list(found.fitted),
    }


def _point(point: Point) -> dict[str, Any]:
    return {
        "n": point.n,
        "cpu_seconds": point.cpu_seconds,
        "peak_bytes": point.peak_bytes,
        "cpu_samples": list(point.cpu_samples),
    }


def _dominant(place: Dominant) -> dict[str, Any]:
    return {
        "line": place.line,
        "what": place.what,
        "text": place.text,
        "shape": place.shape,
        "share": place.share,
    }


def _comparison(found: Comparison, *, to: str) -> dict[str, Any]:
    ratio = found.ratio
    return {
        "to": to,
        "new": found.new,
        "old": found.old,
        "verdict": found.change.value,
        "reason": found.reason,
        "ratio": None if ratio is None else ratio.value,
        "low": None if ratio is None else ratio.low,
        "high": None if ratio is None else ratio.high,
        "at_n": None if ratio is None else ratio.n,
        "trend": None if ratio is None else ratio.trend,
        "by_size": [{"n": n, "ratio": value} for n, value in found.by_size],
        "normalised": found.normalised,
    }
