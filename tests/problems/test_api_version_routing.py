"""The hidden tests of `api-version-routing`: models, what generators reach, large scripts."""

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
from judge.model.case import UNSTATED
from tests.problems.drawing import reached

ROOT = Path(__file__).resolve().parents[2]
SLUG = "api-version-routing"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
ORACLE: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracle")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = {case.name: case for case in HIDDEN.large}


def by_definition(script: CallScript) -> list[Any]:
    return play(ORACLE.ByDefinition, script)


def by_prefix(script: CallScript) -> list[Any]:
    return play(ORACLE.ByPrefix, script)


def scripts_of(case: Any) -> list[CallScript]:
    parts = case if isinstance(case, (list, tuple)) else [case]
    return [part for part in parts if isinstance(part, CallScript)]


def calls_of(script: CallScript, method: str) -> list[tuple[Any, ...]]:
    return [arguments for name, arguments in script.steps if name == method]


def replayed(routes: list[tuple[str, int, str]], path: str, version: int | None) -> str | None:
    """The rules of the statement over texts: what is added last, of equals, comes last."""
    best: tuple[int, int] = (-1, -1)
    answer = None
    for prefix, since, handler in routes:
        text = prefix.rstrip("/") + "/"
        if not (path.rstrip("/") + "/").startswith(text):
            continue
        if (version is None or since <= version) and (text.count("/"), since) >= best:
            best, answer = (text.count("/"), since), handler
    return answer


def test_models_agree_with_the_rules_over_texts() -> None:
    rng = random.Random(2)
    paths = ("/", "/a", "/a/", "/a/b", "/ab", "/a/b/c/", "/b")
    for _ in range(150):
        routes = [(rng.choice(paths), rng.randrange(3), f"h{i}") for i in range(rng.randrange(7))]
        asked = [(path, rng.choice((None, 0, 1, 2))) for path in paths]
        steps = [("add", route) for route in routes]
        script = CallScript(arguments=(), steps=(*steps, *(("route", each) for each in asked)))
        expected = [replayed(routes, *each) for each in asked]
        assert by_definition(script)[1 + len(steps) :] == expected, script
        assert by_prefix(script)[1 + len(steps) :] == expected, script


@pytest.mark.parametrize("name", PROPERTIES)
def test_drawn_scripts_keep_the_promises_of_the_statement(name: str) -> None:
    def breaks_them(case: Any) -> bool:
        for script in scripts_of(case):
            for _, (path, *rest) in script.steps:
                text = str(path)
                if (
                    text[0] != "/"
                    or "//" in text
                    or len(text) > 1000
                    or len(ORACLE.segments_of(text)) > 50
                ):
                    return True
                if rest and not 0 <= rest[0] <= 10**9:  # type: ignore[operator]
                    return True
            if len(script.steps) < 60 and by_definition(script) != by_prefix(script):
                return True
        return False

    assert not reached(PROPERTIES[name], breaks_them)


class NoFallback(ORACLE.ByPrefix):  # type: ignore[misc]
    """The longest prefix with a route decides, even where it is too new."""

    def route(self, path: str, version: int | None = None) -> Any:
        wanted = ORACLE.segments_of(path)
        deepest = max(
            (len(k) for k, v in self._versions.items() if v and wanted[: len(k)] == k), default=0
        )
        versions = self._versions.get(wanted[:deepest], [])
        too_new = version is not None and versions and versions[0] > version
        return None if too_new else super().route(path, version)


class KeepsTheRemoved(ORACLE.ByPrefix):  # type: ignore[misc]
    """Says what remove should say, and removes nothing."""

    def remove(self, prefix: str, version: int) -> bool:
        return version in self._handlers.get(ORACLE.segments_of(prefix), {})


class FirstHandlerStays(ORACLE.ByPrefix):  # type: ignore[misc]
    """Adding a route again changes nothing."""

    def add(self, prefix: str, version: int, handler: str) -> None:
        handlers = self._handlers.get(ORACLE.segments_of(prefix), {})
        super().add(prefix, version, handlers.get(version, handler))


class SlashMakesAnother(ORACLE.ByPrefix):  # type: ignore[misc]
    """A slash at the end of a prefix makes another prefix of it."""

    def add(self, prefix: str, version: int, handler: str) -> None:
        super().add(f"{prefix}none" if prefix.endswith("/") else prefix, version, handler)


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("too new", NoFallback),
        ("changes", KeepsTheRemoved),
        ("changes", FirstHandlerStays),
        ("slash at the end", SlashMakesAnother),
    ],
)
def test_scripts_are_drawn_on_which_a_fault_would_show(name: str, model: Any) -> None:
    test = PROPERTIES[name]
    assert reached(test, lambda script: play(model, script) != by_definition(script))


@pytest.mark.parametrize("n", [1, 2, 3, 10, 200])
@pytest.mark.parametrize("name", LARGE)
def test_large_scripts_can_be_built_at_every_size(name: str, n: int) -> None:
    script = LARGE[name].build(n, random.Random(3))
    assert len(script.steps) == n
    assert by_definition(script) == by_prefix(script)


def test_large_scripts_have_the_shapes_that_they_are_named_for() -> None:
    n = 5_000
    scripts = {name: case.build(n, random.Random(4)) for name, case in LARGE.items()}
    adds = {name: calls_of(script, "add") for name, script in scripts.items()}
    assert len({prefix for prefix, *_ in adds["many prefixes"]}) == n // 2
    assert len({prefix for prefix, *_ in adds["one busy prefix"]}) == 1
    assert len({version for _, version, _ in adds["one busy prefix"]}) == n // 4
    assert len(calls_of(scripts["coming and going"], "remove")) > n // 6


def test_examples_show_what_the_model_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, CallScript)
        answers = zip(shown.expected[1:], by_definition(shown.call)[1:], strict=True)
        assert all(stated in (UNSTATED, given) for stated, given in answers)
