"""Whether measured growth is worse than what is required, so clearly that it may refuse."""

from __future__ import annotations

from judge.complexity.shapes import CLASS_SHAPES, Shape
from judge.model.growth import Estimate

HIGH_CONFIDENCE = 0.9
_CLEAR_POWER = 0.75
"""A log factor never refuses, nor does what lies between two powers."""

_SHAPE_OF_CLASS = {shape.growth: shape for shape in CLASS_SHAPES}


def clearly_worse(shape: Shape | None, estimate: Estimate, required: str) -> bool:
    """Whether ``shape`` grows faster than the class ``required`` by a real power, or
    exponentially, at high confidence."""
    if shape is None or estimate.confidence < HIGH_CONFIDENCE:
        return False
    bound = _SHAPE_OF_CLASS.get(required)
    if bound is None:  # O(2^n): nothing is worse
        return False
    return shape.base is not None or shape.power - bound.power >= _CLEAR_POWER
