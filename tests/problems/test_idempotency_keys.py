"""The hidden tests of `idempotency-keys`: models, what generators reach, large scripts."""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.authoring import CallScript, play
from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden, module_name
from judge.catalogue.load import load_problem
from tests.problems.drawing import reached

ROOT = Path(__file__).resolve().parents[2]
SLUG = "idempotency-keys"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
ORACLE: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracle")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = {case.name: case for case in HIDDEN.large}


def scripts_of(case: Any) -> list[CallScript]:
    parts = case if isinstance(case, (list, tuple)) else [case]
    return [part for part in parts if isinstance(part, CallScript)]


def moments_of(script: CallScript) -> list[int]:
    return [arguments[-1] for _, arguments in script.steps]  # type: ignore[misc]


def by_definition(script: CallScript) -> list[Any]:
    return play(ORACLE.ByDefinition, script)


def in_one_pass(script: CallScript) -> list[Any]:
    return play(ORACLE.InOnePass, script)


def told_again(script: CallScript) -> list[Any]:
    """A second definition: every answer from the list of earlier answers."""
    keep_ms: Any = script.arguments[0] if script.arguments else 86_400_000
    booked: list[tuple[Any, ...]] = []
    answers: list[Any] = []
    for method, arguments in script.steps:
        now: Any = arguments[-1]
        live = [each for each in booked if each[2] > now - keep_ms]
        if method == "live_keys":
            answers.append(len({each[0] for each in live}))
            continue
        key, changes, _ = arguments
        mine = [each for each in live if each[0] == key]
        if mine:
            ((_, first, _, answer),) = mine
            answers.append(answer if sorted(first.items()) == sorted(changes.items()) else None)  # type: ignore[attr-defined]
            continue
        answer = {
            account: amount + sum(each[1].get(account, 0) for each in booked)
            for account, amount in changes.items()  # type: ignore[attr-defined]
        }
        booked.append((key, changes, now, answer))
        answers.append(answer)
    return answers


@pytest.mark.parametrize("name", PROPERTIES)
def test_models_agree_on_drawn_scripts_which_keep_the_promises(name: str) -> None:
    def wrong(case: Any) -> bool:
        for script in scripts_of(case):
            moments = moments_of(script)
            if moments != sorted(moments) or moments[:1] < [0] or moments[-1:] > [10**13]:
                return True
            answers = in_one_pass(script)
            if not answers == by_definition(script) == [None, *told_again(script)]:
                return True
        return False

    assert not reached(PROPERTIES[name], wrong, 20)


@pytest.mark.parametrize("wait_ms", [999, 1000, 1001, 86_399_999, 86_400_000])
def test_retries_are_drawn_just_before_at_and_after_the_end(wait_ms: int) -> None:
    def drawn(script: CallScript) -> bool:
        moments = moments_of(script)
        default = not script.arguments
        return wait_ms in {moment - moments[0] for moment in moments} and default == (
            wait_ms > 10**6
        )

    assert reached(PROPERTIES["end of a key"], drawn)


class Hasty(ORACLE.InOnePass):  # type: ignore[misc]
    """Faults to switch on, one for each rule that a generator must put to the test."""

    fault = ""

    def post(self, key: str, changes: dict[str, int], now: int) -> Any:
        if self.fault == "one name":
            key = key.strip().casefold()
        known = key in self._live
        answer = super().post(key, changes, now)
        if self.fault == "prolongs" and known and key in self._live:
            self._ends.remove(next(each for each in self._ends if each[1] == key))
            self._ends.append((now + self._keep_ms, key))
        if self.fault == "today" and known and answer is not None:
            return {account: self._balances[account] for account in changes}
        if self.fault == "replaces" and answer is None:
            self._live[key] = dict(changes), self._live[key][1]
        return answer


@pytest.mark.parametrize(
    ("fault", "name"),
    [
        ("one name", "names apart"),
        ("prolongs", "retries change nothing"),
        ("today", "first response"),
        ("replaces", "retries change nothing"),
    ],
)
def test_scripts_are_drawn_in_which_a_fault_would_show(fault: str, name: str) -> None:
    hasty = type("Hasty", (Hasty,), {"fault": fault})
    assert reached(PROPERTIES[name], lambda script: play(hasty, script) != in_one_pass(script))


@pytest.mark.parametrize(
    "one_mark",
    [
        lambda changes: list(changes.items()),
        lambda changes: {account: hash(amount) for account, amount in changes.items()},
        lambda changes: {account: amount for account, amount in changes.items() if amount},
        lambda changes: sorted(f"{account}{amount}" for account, amount in changes.items()),
        lambda changes: {account: float(amount) for account, amount in changes.items()},
    ],
)
def test_changes_are_drawn_that_a_fingerprint_confuses(one_mark: Callable[..., object]) -> None:
    def confused(script: CallScript) -> bool:
        (_, (_, first, _)), (_, (_, second, _)) = script.steps[:2]
        return (one_mark(first) == one_mark(second)) != (first == second)

    assert reached(PROPERTIES["same changes"], confused)


@pytest.mark.parametrize("n", [1, 2, 3, 10, 100])
@pytest.mark.parametrize("name", LARGE)
def test_large_scripts_can_be_built_at_every_size(name: str, n: int) -> None:
    script = LARGE[name].build(n, random.Random(3))
    moments = moments_of(script)
    assert len(moments) == n
    assert moments == sorted(moments)
    assert moments[-1] <= 10**13
    assert in_one_pass(script) == by_definition(script)


def test_large_scripts_have_the_shapes_that_they_are_named_for() -> None:
    n = 2000
    answers = {name: in_one_pass(case.build(n, random.Random(4))) for name, case in LARGE.items()}
    live = [answer for answer in answers["steady stream"] if isinstance(answer, int)]
    assert n / 5 < max(live) < n / 2
    assert answers["one moment"][-3] == 0


def test_examples_show_what_the_model_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, CallScript)
        assert list(shown.expected[1:]) == by_definition(shown.call)[1:]
