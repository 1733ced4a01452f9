"""The ``complexity`` of ``submit --json``."""

from __future__ import annotations

from typing import Any

from judge.model.complexity import Bounded, Complexity, in_variable


def complexity_json(complexity: Complexity) -> dict[str, Any]:
    space = complexity.space
    return {
        "time": _bounded(complexity.time),
        "space": None if space is None else _bounded(space),
        "others": [_bounded(each) for each in complexity.others],
        "together": complexity.together,
        "inputs": complexity.inputs,
        "per_operation": complexity.per_operation,
        "points": [
            {"n": point.n, "cpu_seconds": point.cpu_seconds, "peak_bytes": point.peak_bytes}
            for point in complexity.points
        ],
        "dominant": [
            {
                "line": place.line,
                "what": place.what,
                "text": place.text,
                "growth": f"O({place.shape})",
                "share": round(place.share, 4),
            }
            for place in complexity.dominant
        ],
    }


def _bounded(each: Bounded) -> dict[str, Any]:
    bounds = {"required": each.required, "optimal": each.optimal}
    return {
        "variable": each.variable,
        "measured": in_variable(each.found.growth, each.variable),
        **{
            name: None if bound is None else in_variable(bound, each.variable)
            for name, bound in bounds.items()
        },
        "confidence": each.found.confidence,
        "shape": each.found.shape,
        "basis": each.found.basis,
    }
