"""Large cases: shares by weight, and lookups that do not slow down with the number of nodes."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from judge.authoring import Mismatch, Run

from .generators import Node
from .scripts import Reading, add, look, rank, remove, ring, stopped

Answers = Sequence[Any]

KEYS = 20_000
LEAST, MOST = 0.5, 1.6
"""Bounds of one node's keys, in fair shares."""
LEAST_TOGETHER, MOST_TOGETHER = 0.8, 1.25
"""Bounds of the keys of all nodes of weight 1 together, in fair shares."""

PLANETS = (
    "mercury", "venus", "earth", "mars", "jupiter",
    "saturn", "uranus", "neptune", "pluto", "ceres",
)  # fmt: skip
STONES = (
    "amber", "basalt", "cobalt", "dune", "ember",
    "fjord", "garnet", "harbor", "indigo", "juniper",
)  # fmt: skip
CLUSTERS = (
    ("user:{}", tuple(f"node-{letter}" for letter in "abcdefghij"), (1, 1, 1, 20, *[1] * 6)),
    ("user:{}", PLANETS, (3, 1, 1, 5, 1, 1, 2, 1, 1, 4)),
    ("session-{:08d}", STONES, (8, 1, 1, 1, 2, 1, 1, 1, 2, 2)),
)
"""Keys, names and weights of three rings of ten nodes.

With any good hash and 128 points for each unit of weight, a node of weight 1 among 29 leaves its
bounds with probability 2e-8; six nodes of weight 1 among 20 leave theirs with 4e-11. Measured with
MD5, SHA-1, SHA-256, BLAKE2 and 15 formats of labels: 0.74 to 1.36 and 0.91 to 1.09.
"""


@dataclass(frozen=True, slots=True)
class Crowd:
    """Many keys on a ring of ``nodes``; ``vnodes`` None means the default."""

    nodes: tuple[Node, ...]
    vnodes: int | None
    keys: tuple[str, ...]


def shares_case(n: int, rng: random.Random) -> tuple[Crowd, ...]:
    """Three clusters with ``n`` keys each, the same for every seed: a hash of middling quality
    must not pass or fail by luck."""
    del rng
    return tuple(
        Crowd(
            tuple(zip(names, weights, strict=True)), None, tuple(form.format(i) for i in range(n))
        )
        for form, names, weights in CLUSTERS
    )


def shares_runs(crowds: tuple[Crowd, ...]) -> tuple[Run, ...]:
    """Each cluster from its first node to its last, and once more from the last to the first."""
    scripts = (
        script
        for crowd in crowds
        for script in (
            ring(crowd.nodes, None, look(crowd.keys)),
            ring((), None, add(*reversed(crowd.nodes)), look(crowd.keys)),
        )
    )
    return tuple(Run(call=script) for script in scripts)


def shares_check(crowds: tuple[Crowd, ...], answers: Answers) -> Mismatch | None:
    bad = stopped(shares_runs(crowds), answers)
    if bad is not None:
        return bad
    for number, crowd in enumerate(crowds):
        once = Reading(answers[2 * number], len(crowd.keys), run=2 * number)
        later = Reading(answers[2 * number + 1], len(crowd.keys), run=2 * number + 1)
        wrong = _uneven(crowd, once) or _moved(crowd, once.parts[0], later)
        if wrong is not None:
            return wrong
    return None


def _uneven(crowd: Crowd, once: Reading) -> Mismatch | None:
    if len(crowd.keys) < KEYS:
        return None
    held = Counter(once.parts[0])
    fair = len(crowd.keys) / sum(weight for _, weight in crowd.nodes)
    for name, weight in crowd.nodes:
        who = f"{name!r} of weight {weight} holds"
        wrong = _out_of_bounds(who, held[name], weight * fair, LEAST, MOST, once.run)
        if wrong is not None:
            return wrong
    light = [name for name, weight in crowd.nodes if weight == 1]
    total = sum(held[name] for name in light)
    who = f"the {len(light)} nodes of weight 1 together hold"
    due = len(light) * fair
    return _out_of_bounds(who, total, due, LEAST_TOGETHER, MOST_TOGETHER, once.run)


def _out_of_bounds(
    who: str, held: int, fair: float, least: float, most: float, run: int
) -> Mismatch | None:
    share = held / fair
    if least <= share <= most:
        return None
    reason = f"{who} {share:.2f} times the fair share; between {least} and {most} is allowed"
    return Mismatch(expected=round(fair), got=held, run=run, reason=reason)


def _moved(crowd: Crowd, once: Sequence[str], later: Reading) -> Mismatch | None:
    for index, (one, other) in enumerate(zip(once, later.parts[0], strict=True)):
        if one != other:
            reason = (
                f"the key {crowd.keys[index]!r} is on {one!r}, but on {other!r} when the nodes are "
                "added one by one from the last to the first"
            )
            return later.wrong(0, index, one, reason)
    return None


CHECKED = 2_000
"""How many keys are looked up again after a node came or left."""
NEWCOMER: Node = ("newcomer", 3)


def crowded_case(n: int, rng: random.Random) -> Crowd:
    """``n`` nodes with 100 points each on average, and always 100_000 lookups."""
    return _crowd(n, 50, (1, 2, 3), 100_000, rng)


def wide_case(n: int, rng: random.Random) -> Crowd:
    """``n`` nodes of which some weigh more, few points, and 20_000 lookups."""
    return _crowd(n, 1, (1, 1, 1, 1, 1, 1, 1, 1, 2, 1), 20_000, rng)


def _crowd(n: int, vnodes: int, weights: Sequence[int], lookups: int, rng: random.Random) -> Crowd:
    first = rng.randrange(10**6)
    nodes = tuple((f"cache-{first + i}.example", weights[i % len(weights)]) for i in range(n))
    offset = rng.randrange(10**6)
    return Crowd(nodes, vnodes, tuple(f"item/{offset + 31 * i}" for i in range(lookups)))


def crowd_runs(crowd: Crowd) -> tuple[Run, ...]:
    """Look everything up, list a few; add a node, look some up; remove it, look them up again."""
    some = crowd.keys[:CHECKED]
    steps = (
        look(crowd.keys), rank(crowd.keys[:20], 3),
        add(NEWCOMER), look(some), remove(NEWCOMER), look(some),
    )  # fmt: skip
    return (Run(call=ring(crowd.nodes, crowd.vnodes, *steps)),)


def crowd_check(crowd: Crowd, answers: Answers) -> Mismatch | None:
    bad = stopped(crowd_runs(crowd), answers)
    if bad is not None:
        return bad
    total, some = len(crowd.keys), len(crowd.keys[:CHECKED])
    reading = Reading(answers[0], total, 20, 1, some, 1, some)
    return (
        _astray(crowd, reading)
        or _wrong_lists(crowd, reading)
        or _unlike(crowd, reading, 3, NEWCOMER[0], "was added")
        or _unlike(crowd, reading, 5, None, "was added and removed again")
    )


def _astray(crowd: Crowd, reading: Reading) -> Mismatch | None:
    owners = reading.parts[0]
    strange = set(owners) - {name for name, _ in crowd.nodes}
    if not strange:
        return None
    index = next(i for i, owner in enumerate(owners) if owner in strange)
    reason = f"the key {crowd.keys[index]!r} is on a node that is not on the ring"
    return reading.wrong(0, index, None, reason)


def _wrong_lists(crowd: Crowd, reading: Reading) -> Mismatch | None:
    due = min(3, len(crowd.nodes))
    for index, (owner, nodes) in enumerate(zip(*reading.parts[:2], strict=False)):
        if nodes[:1] != [owner] or len(nodes) != due or len(set(nodes)) != due:
            reason = f"get_nodes must give {due} distinct nodes beginning with {owner!r}"
            return reading.wrong(1, index, [owner], reason)
    return None


def _unlike(
    crowd: Crowd, reading: Reading, part: int, new: str | None, change: str
) -> Mismatch | None:
    for index, (old, owner) in enumerate(zip(reading.parts[0], reading.parts[part], strict=False)):
        if owner not in (old, new):
            reason = f"the key {crowd.keys[index]!r} left {old!r} when another node {change}"
            return reading.wrong(part, index, old, reason)
    return None
