"""The hidden tests of `consistent-hash-ring`: what is refused, what is not, what is drawn."""

from __future__ import annotations

import hashlib
import importlib
import random
from bisect import bisect
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from judge.authoring import CallScript, LargeCase, Mismatch, Property, Raised, play
from judge.catalogue.hidden import load_hidden, module_name
from judge.catalogue.load import load_problem
from tests.problems.drawing import first_case

ROOT = Path(__file__).resolve().parents[2]
SLUG = "consistent-hash-ring"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
GENERATORS: Any = importlib.import_module(f"{module_name(PROBLEM)}.generators")
SCRIPTS: Any = importlib.import_module(f"{module_name(PROBLEM)}.scripts")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
OF_ONE_WORLD = [name for name in PROPERTIES if name != "side by side"]
LARGE = {case.name: case for case in HIDDEN.large}


def hashed(text: str) -> bytes:
    return hashlib.blake2b(text.encode()).digest()


class Rendezvous:
    """Right by definition and with no circle in it: each key ranks all nodes by a score."""

    def __init__(self, nodes: Iterable[str] = (), vnodes: int = 128) -> None:
        self.nodes = set(nodes)

    def add_node(self, node: str) -> None:
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)

    def remove_node(self, node: str) -> None:
        self.nodes.remove(node)

    def get_node(self, key: str) -> str:
        if not self.nodes:
            raise LookupError(key)
        return self.get_nodes(key, 1)[0]

    def get_nodes(self, key: str, count: int) -> list[str]:
        return sorted(self.nodes, key=lambda node: hashed(f"{len(node)} {node}{key}"))[:count]


class Ring(Rendezvous):
    """A circle of points. ``beyond`` is where a key lies that is past the last of ``size``."""

    def __init__(self, nodes: Iterable[str] = (), vnodes: int = 128) -> None:
        super().__init__(nodes)
        self.vnodes = vnodes
        self.sort()

    def sort(self) -> None:
        points = ((hashed(f"{n}#{i}"), n) for n in self.nodes for i in range(self.vnodes))
        self.points = sorted(points)

    def add_node(self, node: str) -> None:
        super().add_node(node)
        self.sort()

    def remove_node(self, node: str) -> None:
        super().remove_node(node)
        self.sort()

    def beyond(self, size: int) -> int:
        return 0

    def place(self, key: str) -> int:
        at = bisect(self.points, (hashed(key), ""))
        return at if at < len(self.points) else self.beyond(len(self.points))

    def get_node(self, key: str) -> str:
        if not self.points:
            raise LookupError(key)
        return self.points[self.place(key)][1]

    def get_nodes(self, key: str, count: int) -> list[str]:
        at = self.place(key)
        return list(dict.fromkeys(n for _, n in self.points[at:] + self.points[:at]))[:count]


class StaysOnTheLastPoint(Ring):
    def beyond(self, size: int) -> int:
        return max(size - 1, 0)


def verdict(test: Property | LargeCase, case: Any, factory: Callable[..., object]) -> Any:
    answers: list[list[Any]] = []
    for run in test.runs(case):
        assert isinstance(run.call, CallScript)
        answers.append(play(factory, run.call))
    return test.check(case, answers)


def refused(test: Property, factory: Callable[..., object], cases: int | None = None) -> bool:
    def wrong(case: Any) -> bool:
        return verdict(test, case, factory) is not None

    return first_case(test, wrong, cases) is not None


def world_of(case: Any) -> Any:
    return case[0] if isinstance(case, tuple) else case


@pytest.mark.parametrize("name", PROPERTIES)
def test_no_property_asks_for_a_circle(name: str) -> None:
    assert not refused(PROPERTIES[name], Rendezvous)


@pytest.mark.parametrize("name", PROPERTIES)
def test_no_property_refuses_a_circle(name: str) -> None:
    assert not refused(PROPERTIES[name], Ring, cases=15)


def test_staying_on_the_last_point_shows_in_lists_and_never_in_single_lookups() -> None:
    for name in ("insertion order", "adding moves to new", "removing moves own"):
        assert not refused(PROPERTIES[name], StaysOnTheLastPoint)
    assert refused(PROPERTIES["stable preferences"], StaysOnTheLastPoint)


@pytest.mark.parametrize("name", OF_ONE_WORLD)
def test_properties_draw_every_kind_of_ring(name: str) -> None:
    test = PROPERTIES[name]
    kinds: dict[str, Callable[[Any], bool]] = {
        "one point a node": lambda world: world.vnodes == 1 and len(world.names) > 1,
        "default points": lambda world: world.vnodes is None,
        "names that run together": lambda world: {"n", "n1"} <= set(world.names),
        "names outside ASCII": lambda world: any(not n.isascii() for n in world.names),
        "keys spelled like points": lambda world: f"{world.names[0]}#1" in world.keys,
    }
    for kind, wanted in kinds.items():
        found = first_case(test, lambda case, wanted=wanted: wanted(world_of(case)), cases=200)  # type: ignore[misc]
        assert found is not None, kind


def test_histories_begin_empty_and_full_and_change_nodes_unseen() -> None:
    test = PROPERTIES["any sequence of calls"]

    def begins(case: Any, nodes: int) -> bool:
        return int(case[1]) % (len(case[0].names) + 1) == nodes

    assert first_case(test, lambda case: begins(case, 0)) is not None
    assert first_case(test, lambda case: begins(case, len(case[0].names))) is not None
    words = {"look", "add", "remove", "add unseen", "remove unseen", "list"}
    for word in words:
        assert first_case(test, lambda case, word=word: any(word == w for w, _ in case[2]))  # type: ignore[misc]


def test_errors_due_follow_the_nodes_on_the_ring() -> None:
    script = SCRIPTS.ring(
        ("a",), 1, SCRIPTS.add("a", "b"), SCRIPTS.remove("a", "a", "b"), SCRIPTS.look(["k"])
    )
    due = [None, "ValueError", None, None, "KeyError", None, "LookupError"]
    assert list(SCRIPTS.due_errors(script)) == due


def test_an_exception_without_reason_is_reported_where_it_was_raised() -> None:
    class Breaks(Rendezvous):
        def get_node(self, key: str) -> str:
            raise IndexError("list index out of range")

    world = GENERATORS.World(("a", "b"), 1, ("k",))
    found = verdict(PROPERTIES["adding moves to new"], world, Breaks)
    assert isinstance(found, Mismatch)
    assert isinstance(found.got, Raised)
    assert (found.step, found.got.type_names[0]) == (1, "IndexError")


@pytest.mark.parametrize("n", [1, 2, 3, 10])
@pytest.mark.parametrize("name", LARGE)
def test_large_cases_work_at_every_size(name: str, n: int) -> None:
    large = LARGE[name]
    case = large.build(n, random.Random(1))
    runs = large.runs(case)
    assert all(isinstance(run.call, CallScript) for run in runs)
    assert runs == large.runs(case)


class FourPoints(Ring):
    def __init__(self, nodes: Iterable[str] = (), vnodes: int = 128) -> None:
        super().__init__(nodes, 4)


def test_balance_accepts_128_points_and_refuses_4() -> None:
    large = LARGE["balance"]
    case = large.build(large.n, random.Random(1))
    assert verdict(large, case, Ring) is None
    found = verdict(large, case, FourPoints)
    assert isinstance(found, Mismatch)
    assert "times its fair share" in (found.reason or "")
