"""The hidden tests of `ordered-delivery`: models, what generators reach, large scripts."""

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
SLUG = "ordered-delivery"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
MODEL: Any = importlib.import_module(f"{module_name(PROBLEM)}.model")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = {case.name: case for case in HIDDEN.large}


def scripts_of(case: Any) -> list[CallScript]:
    parts = case if isinstance(case, (list, tuple)) else [case]
    return [part for part in parts if isinstance(part, CallScript)]


def calls_of(script: CallScript) -> list[tuple[str, Any]]:
    return list(script.steps)


def window_of(script: CallScript) -> int:
    return script.arguments[0]  # type: ignore[return-value]


def by_definition(script: CallScript) -> list[Any]:
    return play(MODEL.ByDefinition, script)


def in_one_pass(script: CallScript) -> list[Any]:
    return play(MODEL.InOnePass, script)


def of_one_sender(window: int, numbers: list[int]) -> list[list[str]]:
    """What each call of one sender delivers: a set of numbers, without any bookkeeping."""
    kept: set[int] = set()
    answers = []
    for number in numbers:
        due = min(set(range(len(kept) + 1)) - kept)
        if due <= number < due + window:
            kept.add(number)
        end = min(set(range(len(kept) + 1)) - kept)
        answers.append([str(at) for at in range(due, end)])
    return answers


@pytest.mark.parametrize("model", ["ByDefinition", "InOnePass"])
def test_models_agree_with_a_set_of_numbers(model: str) -> None:
    rng = random.Random(2)
    for _ in range(300):
        window = rng.randrange(1, 6)
        numbers = [rng.randrange(8) for _ in range(14)]
        steps = tuple(("receive", ("a", number, str(number))) for number in numbers)
        script = CallScript(arguments=(window,), steps=steps)
        assert play(getattr(MODEL, model), script)[1:] == of_one_sender(window, numbers)


@pytest.mark.parametrize("name", PROPERTIES)
def test_models_agree_and_drawn_scripts_keep_the_constraints(name: str) -> None:
    def breaks_them(case: Any) -> bool:
        for script in scripts_of(case):
            if len(script.steps) <= 40 and by_definition(script) != in_one_pass(script):
                return True
            messages = [given for method, given in calls_of(script) if method == "receive"]
            names = {given[0] for _, given in calls_of(script) if given}
            if not all(0 <= number <= 10**9 and len(text) <= 100 for _, number, text in messages):
                return True
            if max(map(len, names), default=0) > 100 or not 1 <= window_of(script) <= 10**9:
                return True
        return False

    assert not reached(PROPERTIES[name], breaks_them)


def test_a_dropped_message_is_drawn_again_and_kept_then() -> None:
    def drawn(script: CallScript) -> bool:
        inbox = MODEL.InOnePass(*script.arguments)
        dropped: set[int] = set()
        window = window_of(script)
        for method, given in calls_of(script):
            if method == "receive":
                due = inbox.expected(given[0])
                if given[1] in dropped and due <= given[1] < due + window:
                    return True
                if given[1] >= due + window:
                    dropped.add(given[1])
            getattr(inbox, method)(*given)
        return False

    assert reached(PROPERTIES["window edge"], drawn)


def test_hundreds_of_messages_are_delivered_at_once() -> None:
    def drawn(script: CallScript) -> bool:
        return any(isinstance(given, list) and len(given) > 300 for given in in_one_pass(script))

    assert reached(PROPERTIES["hundreds"], drawn)


@pytest.mark.parametrize("n", [1, 2, 3, 4, 10, 61])
@pytest.mark.parametrize("name", LARGE)
def test_large_scripts_can_be_built_at_every_size(name: str, n: int) -> None:
    script = LARGE[name].build(n, random.Random(3))
    assert len(script.steps) == n
    assert by_definition(script) == in_one_pass(script)


def test_large_scripts_hold_much() -> None:
    answers = in_one_pass(LARGE["one sender"].build(2000, random.Random(4)))
    assert sorted(map(len, answers[1:]))[-2:] == [909, 909]
    counts = in_one_pass(LARGE["crowd of senders"].build(2001, random.Random(4)))
    assert max(given for given in counts if isinstance(given, int)) == 667


def test_examples_show_what_the_model_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, CallScript)
        assert list(shown.expected[1:]) == by_definition(shown.call)[1:]
