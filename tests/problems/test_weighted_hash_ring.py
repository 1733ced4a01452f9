"""The hidden tests of `weighted-hash-ring`: what generators reach, what checks see, balance."""

from __future__ import annotations

import bisect
import hashlib
import importlib
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from judge.authoring import LargeCase, Mismatch, Property, play
from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden, module_name
from judge.catalogue.load import load_problem
from judge.model.case import UNSTATED
from sandbox.calls import CallScript, Raised
from tests.problems.drawing import reached

ROOT = Path(__file__).resolve().parents[2]
SLUG = "weighted-hash-ring"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
BALANCE: Any = importlib.import_module(f"{module_name(PROBLEM)}.balance")
SCRIPTS: Any = importlib.import_module(f"{module_name(PROBLEM)}.scripts")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
OF_ONE_WORLD = [name for name in PROPERTIES if name != "side by side"]
LARGE = {case.name: case for case in HIDDEN.large}


class Ring:
    """By definition: every point is looked at for every lookup."""

    def __init__(self, nodes: Any = (), vnodes: int = 128) -> None:
        self.vnodes = vnodes
        self.weights: dict[str, int] = {}
        for node in nodes:
            self.add_node(node)

    def place(self, text: str) -> int:
        return int(hashlib.sha256(text.encode()).hexdigest(), 16)

    def labels(self, node: str, weight: int) -> Iterator[str]:
        return (f"{i}:{node}" for i in range(self.vnodes * weight))

    def add_node(self, node: str, weight: int = 1) -> None:
        if weight < 1 or node in self.weights:
            raise ValueError(node, weight)
        self.weights[node] = weight

    def remove_node(self, node: str) -> None:
        del self.weights[node]

    def get_node(self, key: str) -> str:
        if not self.weights:
            raise LookupError(key)
        return self.get_nodes(key, 1)[0]

    def get_nodes(self, key: str, count: int) -> list[str]:
        start = self.place(key)
        nearest = {
            node: min((self.place(x) - start) % 2**256 for x in self.labels(node, weight))
            for node, weight in self.weights.items()
        }
        return sorted(nearest, key=lambda node: nearest[node])[:count]


class QuickRing(Ring):
    """The same with sorted points, for the large cases."""

    def __init__(self, nodes: Any = (), vnodes: int = 128) -> None:
        self.points: list[tuple[int, str]] = []
        super().__init__(nodes, vnodes)

    def add_node(self, node: str, weight: int = 1) -> None:
        super().add_node(node, weight)
        self.points += [(self.place(x), node) for x in self.labels(node, weight)]
        self.points.sort()

    def remove_node(self, node: str) -> None:
        super().remove_node(node)
        self.points = [pair for pair in self.points if pair[1] != node]

    def get_nodes(self, key: str, count: int) -> list[str]:
        at = bisect.bisect_left(self.points, (self.place(key), ""))
        if count == 1 and self.points:
            return [self.points[at % len(self.points)][1]]
        walk = self.points[at:] + self.points[:at]
        return list(dict.fromkeys(node for _, node in walk))[:count]


def judged(test: Property | LargeCase, ring: Callable[..., object], case: Any) -> Mismatch | None:
    scripts = [run.call for run in test.runs(case) if isinstance(run.call, CallScript)]
    return test.check(case, [play(ring, script) for script in scripts])


def refuses(name: str, ring: Callable[..., object]) -> bool:
    test = PROPERTIES[name]
    return reached(test, lambda case: judged(test, ring, case) is not None)


def world_of(case: Any) -> Any:
    return case[0] if isinstance(case, tuple) else case


@pytest.mark.parametrize("name", PROPERTIES)
def test_right_ring_passes(name: str) -> None:
    assert not refuses(name, QuickRing)


@pytest.mark.parametrize("name", OF_ONE_WORLD)
def test_ring_by_definition_passes_small_worlds(name: str) -> None:
    test = PROPERTIES[name]

    def fails(case: Any) -> bool:
        world = world_of(case)
        points = (world.vnodes or 128) * sum(world.weights + world.others)
        return points <= 20 and judged(test, Ring, case) is not None

    assert not reached(test, fails, cases=15)


@pytest.mark.parametrize("name", OF_ONE_WORLD)
def test_drawn_worlds_keep_the_promises_of_the_statement(name: str) -> None:
    def breaks_them(case: Any) -> bool:
        world = world_of(case)
        return (
            len(set(world.names)) != len(world.names)
            or len(world.weights) != len(world.names)
            or not all(1 <= weight <= 100 for weight in world.weights + world.others)
            or any(new == old for new, old in zip(world.others, world.weights, strict=True))
            or (world.vnodes or 128) * sum(world.weights) > 20_000
        )

    assert not reached(PROPERTIES[name], breaks_them)


def test_every_kind_of_weights_is_drawn() -> None:
    kinds: tuple[Callable[[tuple[int, ...]], bool], ...] = (
        lambda weights: set(weights) == {1},
        lambda weights: set(weights) == {2},
        lambda weights: len(weights) > 3 and max(weights) >= 10,
        lambda weights: len(set(weights)) == len(weights) > 4,
    )
    for kind in kinds:

        def drawn(case: Any, kind: Callable[[tuple[int, ...]], bool] = kind) -> bool:
            return kind(world_of(case).weights)

        assert any(reached(test, drawn) for test in map(PROPERTIES.__getitem__, OF_ONE_WORLD))


def test_keys_are_drawn_beyond_the_last_of_a_few_points() -> None:
    def wraps(case: Any) -> bool:
        world = world_of(case)
        ring = QuickRing((), world.vnodes or 128)
        for name, weight in zip(world.names, world.weights, strict=True):
            ring.add_node(name, weight)
        last = ring.points[-1][0]
        beyond = [key for key in world.keys if ring.place(key) > last]
        return len(world.names) > 1 and len(beyond) > 3

    assert reached(PROPERTIES["stable preferences"], wraps)


@pytest.mark.parametrize(
    "one_name", [str.lower, str.strip, lambda name: name or "n", lambda name: name[:2]]
)
def test_names_are_drawn_that_must_not_be_confused(one_name: Callable[[str], str]) -> None:
    def confused(case: Any) -> bool:
        names = world_of(case).names
        return len({one_name(name) for name in names}) < len(names)

    assert reached(PROPERTIES["stable preferences"], confused)


@pytest.mark.parametrize("bad", [0, -1])
def test_weights_of_zero_and_below_are_drawn(bad: int) -> None:
    assert reached(PROPERTIES["errors change nothing"], lambda case: case[2] == bad)
    wanted = ("add weightless", -2 * bad)
    assert reached(PROPERTIES["any sequence of calls"], lambda case: wanted in case[2])


class KeepsFirstWeight(QuickRing):
    """Ignores the weight that a node comes back with."""

    def __init__(self, nodes: Any = (), vnodes: int = 128) -> None:
        self.first: dict[str, int] = {}
        super().__init__(nodes, vnodes)

    def add_node(self, node: str, weight: int = 1) -> None:
        super().add_node(node, self.first.setdefault(node, weight) if weight > 0 else weight)


class ForgetsLastShare(QuickRing):
    """Leaves the points of one share when a node of two or more is removed."""

    def remove_node(self, node: str) -> None:
        weight = self.weights[node]
        left = [(self.place(x), node) for x in self.labels(node, weight)][self.vnodes :]
        super().remove_node(node)
        self.points = sorted(self.points + left)


class TakesLightNodes(QuickRing):
    """Raises a weight below 1 to 1."""

    def add_node(self, node: str, weight: int = 1) -> None:
        super().add_node(node, max(weight, 1))


@pytest.mark.parametrize(
    ("ring", "names"),
    [
        (KeepsFirstWeight, ["new weight counts", "any sequence of calls"]),
        (ForgetsLastShare, ["removing moves own", "new weight counts", "stable preferences"]),
        (TakesLightNodes, ["errors change nothing", "any sequence of calls"]),
    ],
)
def test_wrong_rings_are_refused(ring: Callable[..., object], names: list[str]) -> None:
    for name in names:
        assert refuses(name, ring), name


def test_states_follow_the_rules_on_errors() -> None:
    steps = (
        SCRIPTS.add("b", 0) + SCRIPTS.add("b", 3) + SCRIPTS.add("b") + SCRIPTS.remove("a", "a")
    ) + SCRIPTS.remove("b")
    script = SCRIPTS.ring(["a"], 1, steps, SCRIPTS.look(["k"]), SCRIPTS.rank(["k"], 0))
    states = [(error, dict(present)) for error, present in SCRIPTS.states(script)]
    assert states == [
        (None, {"a": 1}),
        ("ValueError", {"a": 1}),
        (None, {"a": 1, "b": 3}),
        ("ValueError", {"a": 1, "b": 3}),
        (None, {"b": 3}),
        ("KeyError", {"b": 3}),
        (None, {}),
        ("LookupError", {}),
        (None, {}),
    ]


@pytest.mark.parametrize("n", [1, 2, 3, 10])
@pytest.mark.parametrize("name", LARGE)
def test_large_cases_can_be_built_at_every_size(name: str, n: int) -> None:
    large = LARGE[name]
    case = large.build(n, random.Random(3))
    if name != "weighted balance":
        assert len(case.weights) == n
    assert judged(large, QuickRing, case) is None


@pytest.mark.parametrize("name", ["heavy nodes", "many nodes"])
def test_large_rings_keep_the_bounds_of_the_statement(name: str) -> None:
    large = LARGE[name]
    for seed in range(5):
        crowd = large.build(large.n, random.Random(seed))
        assert len(crowd.weights) == large.n <= 2_000
        assert len(crowd.keys) <= 100_000
        assert crowd.vnodes * (sum(crowd.weights.values()) + 5) <= 20_000


class WeightGoes(QuickRing):
    """Puts the weight through a function."""

    def __init__(self, change: Callable[[int], int], nodes: Any, vnodes: int) -> None:
        self.change = change
        super().__init__(nodes, vnodes)

    def labels(self, node: str, weight: int) -> Iterator[str]:
        return super().labels(node, self.change(weight))


@pytest.mark.parametrize(
    ("change", "fair"),
    [
        (lambda weight: weight, True),
        (lambda weight: 2 * weight, True),
        (lambda weight: 1, False),
        (lambda weight: weight + 1, False),
        (lambda weight: max(1, weight - 1), False),
        (lambda weight: min(weight, 10), False),
        (lambda weight: min(weight, 32), False),
        (lambda weight: weight.bit_length(), False),
        (lambda weight: min(weight * weight, 400), False),
    ],
    ids=["weight", "double", "none", "more", "less", "at most 10", "at most 32", "log", "square"],
)
def test_balance_sees_shares_out_of_proportion(change: Callable[[int], int], fair: bool) -> None:
    clusters = BALANCE.balance_case(BALANCE.KEYS, random.Random(0))

    def ring(nodes: Any = (), vnodes: int = 128) -> WeightGoes:
        return WeightGoes(change, nodes, vnodes)

    answers = [play(ring, run.call) for run in BALANCE.balance_runs(clusters)]
    assert (BALANCE.balance_check(clusters, answers) is None) is fair


def test_examples_show_what_a_right_ring_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, CallScript)
        answers = play(Ring, shown.call)
        for expected, got in zip(shown.expected, answers, strict=True):
            if isinstance(expected, Raised):
                assert isinstance(got, Raised)
                assert got.is_a(expected.type_names[0])
            elif expected is not UNSTATED:
                assert got == expected
