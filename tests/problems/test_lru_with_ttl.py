"""The hidden tests of `lru-with-ttl`: models, what generators reach, the large script."""

from __future__ import annotations

import importlib
import random
from pathlib import Path
from typing import Any

import pytest

from judge.authoring import CallScript, play
from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden, module_name
from judge.catalogue.load import load_problem
from tests.problems.drawing import reached

ROOT = Path(__file__).resolve().parents[2]
SLUG = "lru-with-ttl"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
MODELS: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracle")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = HIDDEN.large[0]
LATEST = 10**12


class FromHistory:
    """All that ever happened, worked through from the beginning at each moment of the way."""

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.puts: list[tuple[str, int, int]] = []
        self.used: dict[int, int] = {}
        self.gone: set[int] = set()
        self.calls = 0

    def live(self, now: int) -> list[int]:
        there = [i for i, put in enumerate(self.puts) if i not in self.gone and now < put[2]]
        return sorted(there, key=self.used.__getitem__)

    def put(self, key: str, value: int, ttl: int, now: int) -> str | None:
        self.calls += 1
        self.gone |= {i for i in self.live(now) if self.puts[i][0] == key}
        stays = self.live(now)
        evicted = stays[0] if ttl > 0 and len(stays) >= self.capacity else None
        self.gone |= set() if evicted is None else {evicted}
        self.used[len(self.puts)] = self.calls
        self.puts.append((key, value, now + ttl))
        return None if evicted is None else self.puts[evicted][0]

    def get(self, key: str, now: int) -> int | None:
        self.calls += 1
        for i in self.live(now):
            if self.puts[i][0] == key:
                self.used[i] = self.calls
                return self.puts[i][1]
        return None

    def keys(self, now: int) -> list[str]:
        return [self.puts[i][0] for i in self.live(now)]


def scripts_of(case: Any) -> list[CallScript]:
    parts = case if isinstance(case, tuple) else [case]
    return [part for part in parts if isinstance(part, CallScript)]


@pytest.mark.parametrize("name", PROPERTIES)
def test_models_agree_on_drawn_scripts_with_all_that_happened(name: str) -> None:
    def differ(case: Any) -> bool:
        return any(
            not play(MODELS.ByDefinition, script)
            == play(MODELS.InOnePass, script)
            == play(FromHistory, script)
            for script in scripts_of(case)
        )

    assert not reached(PROPERTIES[name], differ, cases=25)


@pytest.mark.parametrize("name", PROPERTIES)
def test_drawn_scripts_keep_the_promises_of_the_statement(name: str) -> None:
    def breaks_them(case: Any) -> bool:
        for script in scripts_of(case):
            (capacity,) = script.arguments
            moments: list[Any] = [given[-1] for _, given in script.steps]
            lives: list[Any] = [given[2] for method, given in script.steps if method == "put"]
            if moments != sorted(moments) or not 1 <= capacity <= 10**9:  # type: ignore[operator]
                return True
            if not all(0 <= number <= LATEST for number in (*moments, *lives)):
                return True
        return False

    assert not reached(PROPERTIES[name], breaks_them, cases=40)


@pytest.mark.parametrize("n", [1, 2, 6, 7, 30, 300])
def test_the_large_script_can_be_built_at_every_size(n: int) -> None:
    script = LARGE.build(n, random.Random(3))
    moments = [given[-1] for _, given in script.steps]
    assert len(moments) == n
    assert moments == sorted(moments)
    assert play(MODELS.ByDefinition, script) == play(MODELS.InOnePass, script)


def test_in_the_large_script_some_are_evicted_and_some_die_and_at_last_all() -> None:
    n = 6000
    script = LARGE.build(n, random.Random(4))
    answers = play(MODELS.InOnePass, script)[1:]
    kinds = [method for method, _ in script.steps]
    evictions = sum(type(answer) is str for answer in answers)
    hits = sum(type(answer) is int for answer in answers)
    assert kinds.count("keys") == 2
    assert n / 20 < evictions < n / 3
    assert hits > n / 10
    assert len(answers[-4]) > n / 8
    assert answers[-2:] == [["z"], None]


def test_examples_show_what_the_model_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, CallScript)
        assert list(shown.expected[1:]) == play(MODELS.ByDefinition, shown.call)[1:]
