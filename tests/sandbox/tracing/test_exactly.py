"""Solutions are traced exactly as a careful person does it by hand."""

from __future__ import annotations

import pytest

from sandbox.calls import EntryPoint, Kind
from tests.sandbox.tracing.running import Nodes, shown, visits
from tests.sandbox.tracing.solutions import SOLUTIONS, Solution

CLASSES = {"Counter": ("hit",), "Robot": ("go",), "Stack": ("push", "pop")}


def entry_of(solution: Solution) -> EntryPoint:
    if solution.steps is None:
        tree = any(isinstance(each, Nodes) for each in solution.arguments)
        return EntryPoint(kind=Kind.FUNCTION, name="f", codecs=("TreeNode",) if tree else ())
    name = next(name for name in CLASSES if f"class {name}" in solution.source)
    return EntryPoint(kind=Kind.CLASS, name=name, methods=CLASSES[name])


@pytest.mark.parametrize("title", SOLUTIONS)
def test_a_solution_is_traced_exactly(title: str) -> None:
    solution = SOLUTIONS[title]
    found = visits(
        solution.source,
        entry_of(solution),
        solution.columns,
        solution.arguments,
        solution.steps,
    )
    assert shown(found) == solution.expected.strip().split("\n")


def test_there_are_many_of_them() -> None:
    assert len(SOLUTIONS) >= 30
