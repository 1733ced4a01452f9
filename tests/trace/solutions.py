"""Small solutions of every shape, each with its checkpoints and columns as they must be."""

from __future__ import annotations

from tests.trace.calls import CALLS
from tests.trace.loops import LOOPS
from tests.trace.shape import Solution as Solution

SOLUTIONS: tuple[Solution, ...] = LOOPS + CALLS
