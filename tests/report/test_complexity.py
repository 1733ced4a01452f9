"""Growth beside its bounds, on a terminal and as JSON."""

from __future__ import annotations

import json

import pytest

from judge.model.complexity import Bounded, Complexity
from judge.model.growth import Dominant, Estimate, Point
from judge.report.complexity import complexity_report
from judge.report.complexity_json import complexity_json
from tests.report.consoles import rendered

COMPLEXITY = Complexity(
    time=Bounded(
        variable="n",
        found=Estimate(growth="O(n log n)", confidence=0.98, shape="n log n", basis="counts"),
        required="O(n log n)",
        optimal="O(n)",
    ),
    space=Bounded(variable="n", found=Estimate(growth="inconclusive", confidence=0.0)),
    others=(
        Bounded(
            variable="vnodes",
            found=Estimate(growth="O(log n)", confidence=0.97, shape="log n", basis="counts"),
            required="O(n)",
            optimal="O(log n)",
        ),
    ),
    together="O(n log n + log vnodes)",
    inputs="bursts",
    points=tuple(
        Point(n=n, cpu_seconds=n * 1e-6, cpu_samples=(n * 1e-6,), peak_bytes=64)
        for n in (13, 26, 52, 104, 208, 416)
    ),
    dominant=(
        Dominant(line=7, what="loop", text="for x in xs:", shape="n log n", share=0.9),
        Dominant(line=9, what="sorted()", text="sorted(xs)", shape="n log n", share=0.01),
    ),
)


def shown(width: int = 100) -> str:
    return rendered(*complexity_report(COMPLEXITY), width=width)


def test_measured_stands_beside_its_bounds_in_its_own_variable() -> None:
    rows = [line.split() for line in shown().splitlines()]
    assert "time in n O(n log n) O(n log n) O(n) 98%".split() in rows  # noqa: SIM905 - as it is read
    assert [
        "time",
        "in",
        "vnodes",
        "O(log",
        "vnodes)",
        "O(vnodes)",
        "O(log",
        "vnodes)",
        "97%",
    ] in rows
    assert "together O(n log n + log vnodes)".split() in rows  # noqa: SIM905 - as it is read
    assert "line 7: for x in xs: (loop, O(n log n))" in shown()


@pytest.mark.parametrize("width", [60, 80])
def test_confidence_is_whole_on_a_narrow_terminal(width: int) -> None:
    assert {"98%", "97%"} <= set(shown(width).split())


def test_what_is_not_known_and_not_asked_takes_no_row() -> None:
    assert "memory" not in shown()


def test_a_place_with_little_work_is_left_out() -> None:
    assert "sorted(xs)" not in shown()


def test_json_writes_each_class_in_its_own_variable() -> None:
    found = json.loads(json.dumps(complexity_json(COMPLEXITY)))
    assert found["time"]["measured"] == "O(n log n)"
    assert found["time"]["optimal"] == "O(n)"
    assert found["others"][0]["required"] == "O(vnodes)"
    assert found["space"]["required"] is None
    assert found["points"][0] == {"n": 13, "cpu_seconds": 1.3e-05, "peak_bytes": 64}
