"""The hidden tests of `presence-heartbeats`: models, what generators reach, large scripts."""

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
from tests.problems.drawing import reached

ROOT = Path(__file__).resolve().parents[2]
SLUG = "presence-heartbeats"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
ORACLE: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracle")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = {case.name: case for case in HIDDEN.large}


class Millisecond:
    """Who is online, told by looking at every heartbeat and every sign-off: a third way."""

    def __init__(self, timeout_ms: int) -> None:
        self.timeout_ms = timeout_ms
        self.events: list[tuple[str, str, int]] = []

    def is_online(self, user: str, now: int) -> bool:
        own = [event for event in self.events if event[1] == user]
        return bool(own) and own[-1][0] == "on" and now - own[-1][2] < self.timeout_ms

    def heartbeat(self, user: str, now: int) -> bool:
        comes = not self.is_online(user, now)
        self.events += [("came", user, now)] * comes + [("on", user, now)]
        return comes

    def sign_off(self, user: str, now: int) -> bool:
        online = self.is_online(user, now)
        self.events += [("off", user, now)] * online
        return online

    def online_since(self, user: str, now: int) -> int | None:
        came = [at for event, name, at in self.events if (event, name) == ("came", user)]
        return came[-1] if self.is_online(user, now) else None

    def online_count(self, now: int) -> int:
        return sum(self.is_online(user, now) for user in {name for _, name, _ in self.events})


def scripts_of(case: Any) -> list[CallScript]:
    parts = case if isinstance(case, (list, tuple)) else [case]
    return [part for part in parts if isinstance(part, CallScript)]


@pytest.mark.parametrize("name", PROPERTIES)
def test_models_agree_on_drawn_scripts(name: str) -> None:
    def differ(case: Any) -> bool:
        for script in scripts_of(case):
            if len(script.steps) <= 60:
                answers = [play(m, script) for m in (ORACLE.ByDefinition, ORACLE.InOrder)]
                if answers != [play(Millisecond, script)] * 2:
                    return True
        return False

    assert not reached(PROPERTIES[name], differ)


@pytest.mark.parametrize("name", PROPERTIES)
def test_drawn_scripts_keep_the_promises_of_the_statement(name: str) -> None:
    def breaks_them(case: Any) -> bool:
        for script in scripts_of(case):
            moments: list[Any] = [given[-1] for method, given in script.steps if method != BACK_TO]
            if moments != sorted(moments) or moments[0] < 0 or moments[-1] > 10**13:
                return True
            (timeout_ms,) = script.arguments
            if not isinstance(timeout_ms, int) or not 1 <= timeout_ms <= 10**9:
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
    assert play(ORACLE.ByDefinition, script) == play(ORACLE.InOrder, script)


def test_about_half_of_the_crowd_is_online_in_the_end() -> None:
    n = 10_000
    script = LARGE["crowd of users"].build(n, random.Random(4))
    steps = (*script.steps, ("online_count", (script.steps[-1][1][-1],)))
    last = play(ORACLE.InOrder, CallScript(arguments=script.arguments, steps=steps))[-1]
    assert n / 10 < last < n / 4


def test_examples_show_what_the_model_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, CallScript)
        assert list(shown.expected[1:]) == play(ORACLE.ByDefinition, shown.call)[1:]
