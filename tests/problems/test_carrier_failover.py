"""The hidden tests of `carrier-failover`: models, what generators reach, the large script."""

from __future__ import annotations

import importlib
import random
from pathlib import Path
from typing import Any

import pytest

from judge.authoring import BACK_TO, CallScript, play
from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden, module_name
from judge.catalogue.load import load_problem
from judge.model.case import UNSTATED
from tests.problems.drawing import reached

ROOT = Path(__file__).resolve().parents[2]
SLUG = "carrier-failover"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
ORACLE: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracle")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = {case.name: case for case in HIDDEN.large}


class Tally:
    """A third way: one list of results for each carrier, and products of integers."""

    def __init__(self, carriers: list[str], window_ms: int, least: int, percent: int) -> None:
        self.lists: dict[str, list[tuple[int, bool]]] = {carrier: [] for carrier in carriers}
        self.window_ms, self.least, self.percent = window_ms, least, percent

    def record(self, carrier: str, ok: bool, now: int) -> None:
        self.lists[carrier].append((now, ok))

    def choose(self, now: int) -> str:
        scores = []
        for carrier, results in self.lists.items():
            inside = [ok for at, ok in results if at + self.window_ms > now]
            good, total = inside.count(True), len(inside)
            if total < self.least or 100 * good >= self.percent * total:
                return carrier
            scores.append((good, total, carrier))
        return next(
            carrier
            for good, total, carrier in scores
            if all(good * other >= better * total for better, other, _ in scores)
        )


def scripts_of(case: Any) -> list[CallScript]:
    parts = case if isinstance(case, (list, tuple)) else [case]
    return [part for part in parts if isinstance(part, CallScript)]


@pytest.mark.parametrize("name", PROPERTIES)
def test_models_agree_on_drawn_scripts(name: str) -> None:
    def differ(case: Any) -> bool:
        for script in scripts_of(case):
            answers = [play(m, script) for m in (ORACLE.ByDefinition, ORACLE.InOnePass)]
            if answers != [play(Tally, script)] * 2:
                return True
        return False

    assert not reached(PROPERTIES[name], differ)


@pytest.mark.parametrize("name", PROPERTIES)
def test_drawn_scripts_keep_the_promises_of_the_statement(name: str) -> None:
    def breaks_them(case: Any) -> bool:
        for script in scripts_of(case):
            moments: list[Any] = [given[-1] for method, given in script.steps if method != BACK_TO]
            carriers, *settings = script.arguments
            assert isinstance(carriers, list)
            used = {given[0] for method, given in script.steps if method == "record"}
            bounds = ((1, 10**9), (1, 10**6), (0, 100))
            if (
                moments != sorted(moments)
                or moments[0] < 0
                or moments[-1] > 10**13
                or not 1 <= len(carriers) == len(set(carriers)) <= 10
                or not used <= set(carriers)
                or any(not low <= int(str(value)) <= high
                       for value, (low, high) in zip(settings, bounds, strict=True))
            ):  # fmt: skip
                return True
        return False

    assert not reached(PROPERTIES[name], breaks_them)


@pytest.mark.parametrize("n", [1, 2, 3, 10, 300])
@pytest.mark.parametrize("name", LARGE)
def test_large_scripts_can_be_built_at_every_size(name: str, n: int) -> None:
    script = LARGE[name].build(n, random.Random(3))
    moments: list[Any] = [given[-1] for _, given in script.steps]
    assert len(moments) == n
    assert moments == sorted(moments)
    assert play(ORACLE.ByDefinition, script) == play(ORACLE.InOnePass, script)


def test_in_the_large_script_the_choice_wanders_over_the_carriers() -> None:
    script = LARGE["full windows"].build(10_000, random.Random(4))
    assert len(set(play(ORACLE.InOnePass, script)) - {None}) >= 5


def test_examples_show_what_the_model_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, CallScript)
        answers = play(ORACLE.ByDefinition, shown.call)
        stated = zip(shown.expected[1:], answers[1:], strict=True)
        assert all(answer == expected for expected, answer in stated if expected is not UNSTATED)
