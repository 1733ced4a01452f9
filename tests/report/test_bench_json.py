from __future__ import annotations

import json
from dataclasses import replace

import pytest

from judge.model.bench import Change
from judge.report.as_json import dump
from judge.report.bench_json import bench_json
from tests.report.bench_models import bench, comparison, measurement, quadratic


def test_promised_keys_are_those_of_the_first_solution() -> None:
    form = bench_json(bench(quadratic(), measurement()))
    assert (form["time"]["class"], form["time"]["confidence"]) == ("O(n^2)", 0.968)
    assert (form["space"]["class"], form["space"]["confidence"]) == ("O(1)", 0.95)
    assert {"n", "cpu_seconds", "peak_bytes"} <= set(form["points"][0])
    for key in ("time", "space", "points", "yardstick_seconds"):
        assert form[key] == form["solutions"][0][key]
    assert [each["name"] for each in form["solutions"]] == ["quadratic.py", "linear.py"]
    assert (form["seed"], form["sandboxed"]) == (7, True)
    assert (form["problem"], form["function"], form["generator"]) == (None, "largest", "make")


def test_samples_are_kept_for_a_later_run() -> None:
    point = bench_json(bench(measurement()))["points"][0]
    assert point["cpu_samples"] == list(measurement().points[0].cpu_samples)


@pytest.mark.parametrize("change", Change)
def test_comparisons_say_with_what_and_how_sure(change: Change) -> None:
    found = comparison(change)
    form = bench_json(bench(between=(found,), with_baseline=(found,)))
    ours, earlier = form["comparisons"]
    assert (ours.pop("to"), earlier.pop("to")) == ("run", "baseline")
    assert ours == earlier
    assert ours["verdict"] == change.value
    known = change is not Change.CANNOT_TELL
    assert all((ours[key] is not None) is known for key in ("ratio", "low", "high", "at_n"))


def test_form_is_one_line_of_json_whatever_the_names_hold() -> None:
    hostile = replace(quadratic("\ud800\x1b[2J"), notes=("\n",))
    line = dump(bench_json(bench(hostile)))
    assert line.isascii()
    assert "\n" not in line
    assert json.loads(line)["solutions"][0]["name"] == "\ud800\x1b[2J"
