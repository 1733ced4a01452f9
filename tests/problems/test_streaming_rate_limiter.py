"""The hidden tests of `streaming-rate-limiter`: models, what generators reach, large scripts."""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from judge.authoring import CallScript, play
from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden, module_name
from judge.catalogue.load import load_problem
from tests.problems.drawing import reached

ROOT = Path(__file__).resolve().parents[2]
SLUG = "streaming-rate-limiter"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
ORACLE: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracle")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = {case.name: case for case in HIDDEN.large}


def scripts_of(case: Any) -> list[CallScript]:
    parts = case if isinstance(case, (list, tuple)) else [case]
    return [part for part in parts if isinstance(part, CallScript)]


def calls_of(script: CallScript) -> list[tuple[str, int]]:
    return [arguments for _, arguments in script.steps]  # type: ignore[misc]


def arguments_of(script: CallScript) -> tuple[int, ...]:
    return script.arguments  # type: ignore[return-value]


def by_definition(script: CallScript) -> list[Any]:
    return play(ORACLE.ByDefinition, script)


def in_one_pass(script: CallScript) -> list[Any]:
    return play(ORACLE.InOnePass, script)


def test_models_agree_with_a_recount_of_their_own_answers() -> None:
    rng = random.Random(2)
    for _ in range(200):
        k, window_ms = rng.choice((0, 1, 2, 3)), rng.choice((1, 2, 10))
        now, calls = 0, []
        for _ in range(rng.randrange(1, 30)):
            now += rng.choice((0, 0, 1, 2, 3, 9, 10, 11))
            calls.append((rng.choice("ab"), now))
        steps = tuple(("allow", call) for call in calls)
        script = CallScript(arguments=(k, window_ms), steps=steps)
        answers = by_definition(script)[1:]
        assert in_one_pass(script)[1:] == answers
        for place, (user, moment) in enumerate(calls):
            inside = [
                other
                for (other, at), allowed in zip(calls[:place], answers, strict=False)
                if allowed and other == user and at > moment - window_ms
            ]
            assert answers[place] is (len(inside) < k)


@pytest.mark.parametrize("name", PROPERTIES)
def test_models_agree_on_drawn_scripts(name: str) -> None:
    def differ(case: Any) -> bool:
        return any(
            by_definition(script) != in_one_pass(script)
            for script in scripts_of(case)
            if len(script.steps) <= 150
        )

    assert not reached(PROPERTIES[name], differ)


@pytest.mark.parametrize("name", PROPERTIES)
def test_drawn_scripts_keep_the_promises_of_the_statement(name: str) -> None:
    def breaks_them(case: Any) -> bool:
        for script in scripts_of(case):
            moments = [moment for _, moment in calls_of(script)]
            if moments != sorted(moments) or moments[0] < 0 or moments[-1] > 10**13:
                return True
            k, window_ms = (*arguments_of(script), 1000)[:2]
            if k < 0 or window_ms < 1:
                return True
        return False

    assert not reached(PROPERTIES[name], breaks_them)


def test_window_edge_draws_calls_just_before_and_at_its_end() -> None:
    def after(wait_ms: int) -> Callable[[CallScript], bool]:
        def drawn(script: CallScript) -> bool:
            moments = [moment for _, moment in calls_of(script)]
            waits = [later - earlier for earlier, later in pairwise(moments)]
            return wait_ms in waits and len(script.arguments) == 1

        return drawn

    for wait_ms in (999, 1000, 1001):
        assert reached(PROPERTIES["window edge"], after(wait_ms))


def test_refusals_are_drawn_that_would_matter_if_they_counted() -> None:
    class CountsRefusals(ORACLE.InOnePass):  # type: ignore[misc]
        def allow(self, user: str, timestamp: int) -> bool:
            allowed: bool = super().allow(user, timestamp)
            if not allowed:
                self._accepted[user].append(timestamp)
            return allowed

    assert reached(
        PROPERTIES["refusals are free"],
        lambda script: play(CountsRefusals, script) != by_definition(script),
    )


def test_nothing_allowed_is_drawn_with_and_without_a_window() -> None:
    test = PROPERTIES["nothing allowed"]
    assert reached(test, lambda script: script.arguments == (0,))
    assert reached(test, lambda script: script.arguments == (0, 1))


def test_windows_are_drawn_from_one_millisecond_to_days_and_they_end() -> None:
    def that_ends(low: int, high: int) -> Callable[[CallScript], bool]:
        def drawn(script: CallScript) -> bool:
            window_ms = arguments_of(script)[1]
            span = calls_of(script)[-1][1] - calls_of(script)[0][1]
            return low <= window_ms <= high and window_ms <= span

        return drawn

    for low, high in ((1, 1), (2, 999), (1001, 1001), (60_000, 10**9)):
        assert reached(PROPERTIES["own window"], that_ends(low, high)), low


@pytest.mark.parametrize(
    "one_name", [str.lower, str.strip, lambda name: name or "ann", lambda name: "all"]
)
def test_names_are_drawn_that_must_not_be_confused(one_name: Callable[[str], str]) -> None:
    def matters(script: CallScript) -> bool:
        steps = tuple(("allow", (one_name(user), at)) for user, at in calls_of(script))
        confused = CallScript(arguments=script.arguments, steps=steps)
        return by_definition(confused) != by_definition(script)

    assert reached(PROPERTIES["users apart"], matters)


def test_hundreds_of_users_come_back_within_the_window() -> None:
    def drawn(script: CallScript) -> bool:
        users = {user for user, _ in calls_of(script)}
        return len(users) >= 300 and False in in_one_pass(script)

    assert reached(PROPERTIES["many users"], drawn)


def test_bursts_fill_a_limit_of_hundreds() -> None:
    test = PROPERTIES["bursts"]
    assert reached(test, lambda script: sum(map(bool, in_one_pass(script))) >= 300)
    assert reached(test, lambda script: script.arguments[0] >= 99 and False in in_one_pass(script))


def test_clocks_are_drawn_across_midnight_and_32_bits() -> None:
    def across(turn: int) -> Callable[[CallScript], bool]:
        def drawn(script: CallScript) -> bool:
            moments = [moment for _, moment in calls_of(script)]
            return moments[0] < turn <= moments[-1] and False in by_definition(script)

        return drawn

    for turn in (86_400_000, 2**32):
        assert reached(PROPERTIES["turning clocks"], across(turn))


def test_limiters_are_drawn_that_would_notice_shared_memory() -> None:
    def would_notice(scripts: list[CallScript]) -> bool:
        first, second = scripts
        joined = CallScript(arguments=second.arguments, steps=first.steps + second.steps)
        return by_definition(joined)[-len(second.steps) :] != by_definition(second)[1:]

    assert reached(PROPERTIES["limiters apart"], would_notice)


@pytest.mark.parametrize("n", [1, 2, 3, 10, 300])
@pytest.mark.parametrize("name", LARGE)
def test_large_scripts_can_be_built_at_every_size(name: str, n: int) -> None:
    script = LARGE[name].build(n, random.Random(3))
    moments = [moment for _, moment in calls_of(script)]
    assert len(moments) == n
    assert moments == sorted(moments)
    assert by_definition(script) == in_one_pass(script)


def test_large_scripts_have_the_shapes_that_they_are_named_for() -> None:
    n = 20_000
    scripts = {name: case.build(n, random.Random(4)) for name, case in LARGE.items()}
    allowed = {name: sum(map(bool, in_one_pass(script))) for name, script in scripts.items()}
    users = {name: len({user for user, _ in calls_of(s)}) for name, s in scripts.items()}
    assert n / 2 < allowed["hot user"] < n
    assert users["hot user"] == users["nearly all refused"] == 1
    assert n / 3 < users["crowd of users"] <= n / 2 + 1
    assert n / 3 < allowed["crowd of users"] < n * 9 / 10
    assert allowed["nearly all refused"] < 20


def test_examples_show_what_the_model_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, CallScript)
        assert list(shown.expected[1:]) == by_definition(shown.call)[1:]
