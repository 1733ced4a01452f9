"""What counts as a baseline, and which earlier solution a new one is held against."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from judge.cli.baseline import read_baseline
from judge.errors import UsageError
from judge.model.bench import Bench, Change
from judge.report.bench_json import bench_json
from tests.report.bench_models import SIZES, bench, measurement

SUBJECT = (None, "largest", "make")
Form = dict[str, Any]


def slow(n: int) -> float:
    return 1e-4 * n


def kept(folder: Path, found: Bench) -> Path:
    path = folder / "base.json"
    path.write_text(json.dumps(bench_json(found)), "utf-8")
    return path


def test_seed_and_sizes_of_then_are_known(tmp_path: Path) -> None:
    found = read_baseline(kept(tmp_path, bench(measurement())), subject=SUBJECT)
    assert (found.seed, found.sizes, found.name) == (7, SIZES, "base.json")


def test_solution_is_held_against_the_one_of_its_name(tmp_path: Path) -> None:
    then = bench(measurement("a.py", cost=slow), measurement("b.py", cost=lambda n: 2 * slow(n)))
    found = read_baseline(kept(tmp_path, then), subject=SUBJECT)
    a, b, c = found.compare([measurement(name, cost=slow) for name in ("a.py", "b.py", "c.py")])
    assert (a.change, a.old, a.normalised) == (Change.SAME, "a.py of base.json", True)
    assert b.change is Change.FASTER
    assert (c.change, c.reason) == (Change.CANNOT_TELL, "no solution of this name is in there")


def test_only_solution_may_have_another_name(tmp_path: Path) -> None:
    found = read_baseline(kept(tmp_path, bench(measurement(cost=slow))), subject=SUBJECT)
    (slower,) = found.compare([measurement("renamed.py", cost=lambda n: 1.5 * slow(n))])
    assert (slower.change, slower.old) == (Change.SLOWER, "linear.py of base.json")


def test_slower_machine_is_no_slower_solution(tmp_path: Path) -> None:
    found = read_baseline(kept(tmp_path, bench(measurement(cost=slow))), subject=SUBJECT)
    now = measurement(cost=lambda n: 1.5 * slow(n))
    (same,) = found.compare([replace(now, yardstick_seconds=0.015)])
    assert (same.change, same.normalised) == (Change.SAME, True)
    (slower,) = found.compare([replace(now, yardstick_seconds=None)])
    assert (slower.change, slower.normalised) == (Change.SLOWER, False)


def without(form: Form, key: str) -> Form:
    return {name: value for name, value in form.items() if name != key}


@pytest.mark.parametrize(
    "spoil",
    [
        lambda form: [],
        lambda form: None,
        lambda form: without(form, "seed"),
        lambda form: without(form, "solutions"),
        lambda form: form | {"solutions": []},
        lambda form: form | {"solutions": [1]},
        lambda form: form | {"seed": "7"},
        lambda form: form | {"function": 3},
        lambda form: form | {"solutions": [form["solutions"][0] | {"name": None}]},
        lambda form: form | {"solutions": [form["solutions"][0] | {"points": [{"n": 3}]}]},
        lambda form: (
            form
            | {"solutions": [form["solutions"][0] | {"points": [{"n": -1, "cpu_samples": []}]}]}
        ),
        lambda form: (
            form
            | {"solutions": [form["solutions"][0] | {"points": [{"n": 1, "cpu_samples": [True]}]}]}
        ),
        lambda form: form | {"solutions": [form["solutions"][0] | {"yardstick_seconds": "1"}]},
    ],
)
def test_other_json_is_no_baseline(tmp_path: Path, spoil: Callable[[Form], Any]) -> None:
    path = tmp_path / "base.json"
    path.write_text(json.dumps(spoil(bench_json(bench()))), "utf-8")
    with pytest.raises(UsageError, match="was not written by judge bench --json"):
        read_baseline(path, subject=SUBJECT)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is not JSON"),
        (b"{", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b"\xff\xff", "is not UTF-8"),
        (b'{"seed": 1, "solutions": NaN}', "was not written by"),
    ],
)
def test_what_is_no_json_is_said(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "base.json"
    path.write_bytes(content)
    with pytest.raises(UsageError, match=said):
        read_baseline(path, subject=SUBJECT)


def test_baseline_of_something_else_is_refused(tmp_path: Path) -> None:
    path = kept(tmp_path, bench(problem="two-sum"))
    with pytest.raises(UsageError, match="is about two-sum, not about largest make"):
        read_baseline(path, subject=SUBJECT)
