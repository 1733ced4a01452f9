"""Large case: shares in proportion to the weights, also after the weights have changed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from judge.authoring import Mismatch, Run

from .scripts import add, any_raised, heavier, look, moved, remove, ring, stopped, weighted

Answers = Sequence[Any]

KEYS = 20_000
AGAIN = 2_000
"""How many keys are looked up again on a ring that came about in another way."""
LEAST, MOST = 1 / 3, 2.0
"""For each node, in fair shares."""
LOOSE = (0.1, 4.0)
"""For each node where a name that was cut or folded gets nothing: the quality of the hash is not at
issue there."""
LEAST_TOGETHER, MOST_TOGETHER = 0.75, 1.3
"""For all nodes of one weight together, in fair shares, if they should have ``A_FIFTH``."""
A_FIFTH = 0.2


@dataclass(frozen=True, slots=True)
class Cluster:
    """Nodes with their weights, and the keys to look up. The default vnodes are used."""

    weights: Mapping[str, int]
    keys: tuple[str, ...]


_NAMES = (
    "mercury", "venus", "earth", "mars", "jupiter", "saturn", "uranus", "neptune", "pluto",
    "ceres", "eris", "vesta", "pallas", "juno", "hygiea", "makemake", "haumea", "sedna",
    "quaoar", "orcus", "ixion",
)  # fmt: skip
_LONG = "a-cluster-whose-names-are-longer-than-sixty-four-characters.example/"
_UNUSUAL = (
    "alpha", "Alpha", "alpha ", "\u00e1", "\u00e9", "\u8282\u70b9", "\u7bc0\u9ede",
    _LONG + "1", _LONG + "2", "{alpha}.1",
)  # fmt: skip

WEIGHTS: tuple[Mapping[str, int], ...] = (
    MappingProxyType({name: weight for weight, name in enumerate(_NAMES[:10], start=1)}),
    MappingProxyType({name: 1 if number else 6 for number, name in enumerate(_NAMES)}),
    MappingProxyType({"small": 4, "medium": 6, "huge": 100}),
    MappingProxyType({name: 1 + number // 10 for number, name in enumerate(_NAMES[:20])}),
    MappingProxyType({name: 2 if number else 100 for number, name in enumerate(_NAMES)}),
    MappingProxyType({name: 1 if number else 3 for number, name in enumerate(_NAMES[:12])}),
    MappingProxyType({name: 2 for name in _UNUSUAL}),
)
"""All weights from 1 to 10; one heavy node among many light ones; a very heavy one; two kinds; a
very heavy one among many; one of weight 3 among ones; names that are unlike only to who looks at
all of a name, as the keys of that cluster are.

Together they tell proportional shares from weights that are left out, capped, taken one too high
or too low, added to the points instead of multiplied, squared, or put through a root or logarithm.

With a good hash the share of a node of weight 1 has a standard deviation of 8.8 %, and 10 % with
the sampling of the keys. Measured with MD5, SHA-1, SHA-2, SHA-3, BLAKE2b and a mixed FNV-1a, and
13 formats of labels: 0.70 to 1.33 for a node, 0.93 to 1.10 together. CRC-32, which puts similar
labels into patterns, still passes with 0.51 to 1.79 and 0.88 to 1.21.
"""
FORMATS = (
    "user:{}", "user:{}", "session-{:08d}", "user:{}", "user:{}", "user:{}",
    _LONG + "{{tenant}}/user:{}",
)  # fmt: skip


def balance_case(n: int, rng: random.Random) -> tuple[Cluster, ...]:
    """Each cluster with ``n`` keys, the same for every seed: a hash of middling quality must not
    pass or fail by luck."""
    del rng
    return tuple(
        Cluster(weights, tuple(form.format(i) for i in range(n)))
        for weights, form in zip(WEIGHTS, FORMATS, strict=True)
    )


def balance_runs(clusters: tuple[Cluster, ...]) -> tuple[Run, ...]:
    """Each cluster built at once; and once more from the last node to the first, each with
    another weight at first, so that all of them leave and come back with the right one."""
    return tuple(
        Run(call=script)
        for cluster in clusters
        for script in (
            weighted(cluster.weights, None, look(cluster.keys)),
            ring((), None, *_detour(cluster.weights), look(cluster.keys[:AGAIN])),
        )
    )


def _detour(weights: Mapping[str, int]) -> list[tuple[Any, ...]]:
    backwards = list(reversed(weights.items()))
    first = [add(name, 1 + weight % 3) for name, weight in backwards]
    return first + [remove(name) + add(name, weight) for name, weight in backwards]


def balance_check(clusters: tuple[Cluster, ...], answers: Answers) -> Mismatch | None:
    if any_raised(answers):
        bad = stopped(balance_runs(clusters), answers)
        if bad is not None:
            return bad
    for number, cluster in enumerate(clusters):
        once = answers[2 * number][1 + len(heavier(cluster.weights)) :]
        later = answers[2 * number + 1][1 + 3 * len(cluster.weights) :]
        wrong = _uneven(cluster, once, 2 * number) or moved(
            cluster.keys,
            once[:AGAIN],
            later,
            run=2 * number + 1,
            offset=1 + 3 * len(cluster.weights),
            when="come from the last to the first, leave, and come back with these weights",
        )
        if wrong is not None:
            return wrong
    return None


def _uneven(cluster: Cluster, owners: Sequence[str], run: int) -> Mismatch | None:
    if len(owners) < KEYS:
        return None
    held, total = Counter(owners), sum(cluster.weights.values())
    bounds = LOOSE if cluster.weights is WEIGHTS[-1] else (LEAST, MOST)
    for name, weight in cluster.weights.items():
        who = f"{name!r} of weight {weight} of {total}"
        wrong = _outside(who, held[name], len(owners) * weight / total, bounds, run)
        if wrong is not None:
            return wrong
    for weight in sorted(set(cluster.weights.values())):
        alike = [name for name, other in cluster.weights.items() if other == weight]
        fair = weight * len(alike) / total
        if fair >= A_FIFTH:
            who = f"all nodes of weight {weight} ({len(alike)} of {len(cluster.weights)} nodes)"
            bounds = LEAST_TOGETHER, MOST_TOGETHER
            together = sum(held[name] for name in alike)
            wrong = _outside(who, together, len(owners) * fair, bounds, run)
            if wrong is not None:
                return wrong
    return None


def _outside(
    who: str, held: int, fair: float, bounds: tuple[float, float], run: int
) -> Mismatch | None:
    least, most = bounds
    if least <= held / fair <= most:
        return None
    reason = (
        f"of {KEYS} keys {who} got {held}, which is {held / fair:.3f} times the fair share; "
        f"between {max(least, LEAST):.3f} and {min(most, MOST):.3f} is allowed"
    )
    return Mismatch(expected=round(fair), got=held, run=run, reason=reason)
