"""The hidden tests of `trending-topics`: models, what generators reach, large scripts."""

from __future__ import annotations

import importlib
import random
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
SLUG = "trending-topics"
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


def in_order(script: CallScript) -> list[Any]:
    return play(MODEL.InOrder, script)


@pytest.mark.parametrize("model", ["ByDefinition", "InOrder"])
def test_models_agree_with_picking_the_best_again_and_again(model: str) -> None:
    rng = random.Random(2)
    for _ in range(300):
        window_ms, feed = rng.choice((1, 3, 10)), []
        trends = getattr(MODEL, model)(window_ms)
        now = 0
        for _ in range(15):
            now += rng.choice((0, 0, 1, 2, 5))
            feed.append((rng.choice("uv"), rng.choice("abc"), now))
            trends.record(*feed[-1])
            users = {topic: {u for u, t, at in feed if t == topic and at > now - window_ms}
                     for topic in "cba"}  # fmt: skip
            best = []
            while any(users.values()):
                most = max(map(len, users.values()))
                topic = min(topic for topic in users if len(users[topic]) == most)
                best.append((topic, len(users.pop(topic))))
            k = rng.randrange(4)
            assert trends.top(k, now) == best[:k]


@pytest.mark.parametrize("name", PROPERTIES)
def test_models_agree_and_drawn_scripts_keep_the_constraints(name: str) -> None:
    def breaks_them(case: Any) -> bool:
        for script in scripts_of(case):
            if len(script.steps) <= 60 and by_definition(script) != in_order(script):
                return True
            moments = [given[-1] for _, given in calls_of(script)]
            names = [text for _, given in calls_of(script) for text in given[:-1]]
            longest = max((len(text) for text in names if isinstance(text, str)), default=0)
            if moments != sorted(moments) or moments[0] < 0 or moments[-1] > 10**13:
                return True
            if longest > 100 or not 1 <= window_of(script) <= 10**9:
                return True
        return False

    assert not reached(PROPERTIES[name], breaks_them)


def test_a_topic_is_drawn_that_falls_and_is_still_listed() -> None:
    def drawn(script: CallScript) -> bool:
        lists = [dict(answer) for answer in in_order(script) if answer is not None]
        return any(0 < b.get("a", 0) < a.get("a", 0) for a, b in pairwise(lists))

    assert reached(PROPERTIES["rise and fall"], drawn)


def test_a_user_is_drawn_whose_earlier_mention_has_left() -> None:
    def drawn(script: CallScript) -> bool:
        mentions = [given for method, given in calls_of(script) if method == "record"]
        end = calls_of(script)[-1][1][-1]
        inside = {given[:2] for given in mentions if given[2] > end - window_of(script)}
        outside = {given[:2] for given in mentions if given[2] <= end - window_of(script)}
        return bool(inside & outside)

    assert reached(PROPERTIES["once a user"], drawn)


@pytest.mark.parametrize("n", [1, 2, 3, 5, 40, 61])
@pytest.mark.parametrize("name", LARGE)
def test_large_scripts_can_be_built_at_every_size(name: str, n: int) -> None:
    script = LARGE[name].build(n, random.Random(3))
    assert len(script.steps) == n
    assert by_definition(script) == in_order(script)


def test_large_scripts_have_the_shapes_that_they_are_named_for() -> None:
    many = in_order(LARGE["many topics"].build(4000, random.Random(4)))
    assert {score for _, score in many[-1]} == {2}
    (name, score), (_, second), _ = in_order(LARGE["one big topic"].build(4000, random.Random(4)))[
        -1
    ]
    assert name == "big"
    assert score > 500 > 10 * second


def test_examples_show_what_the_model_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, CallScript)
        assert list(shown.expected[1:]) == by_definition(shown.call)[1:]
