"""Large case: shares in proportion to the weights, also after the weights have changed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from judge.authoring import Mismatch, Run

from .scripts import add, heavier, look, remove, ring, stopped, weighted

Answers = Sequence[Any]

KEYS = 20_000
AGAIN = 2_000
"""How many keys are looked up again on a ring that came about in another way."""
LEAST, MOST = 0.5, 1.6
"""For each node, in fair shares. A node of weight 1 has the widest spread, 8.8 %; with the
sampling of the keys 10 %."""
LEAST_TOGETHER, MOST_TOGETHER = 0.75, 1.3
"""For the nodes of one weight together, in fair shares, where their weights sum up to
``ENOUGH`` or more: 4.4 % is the widest spread of 4 * 128 points, 5.2 % with the sampling."""
ENOUGH = 4


@dataclass(frozen=True, slots=True)
class Cluster:
    """Nodes with their weights, and the keys to look up. The default vnodes are used."""

    weights: Mapping[str, int]
    keys: tuple[str, ...]


WEIGHTS: tuple[Mapping[str, int], ...] = (
    MappingProxyType({f"server-{i}": i for i in range(1, 11)}),
    MappingProxyType({"10.0.0.1:80": 6} | {f"10.0.1.{i}:80": 1 for i in range(20)}),
    MappingProxyType({"small": 4, "medium": 6, "huge": 100}),
    MappingProxyType({f"rack/{i}/{'ab'[i % 2]}": 1 + i % 2 for i in range(20)}),
)
"""All weights from 1 to 10; one heavy node among many light ones; a very heavy one; two kinds.

Together they tell proportional shares from weights that are left out, capped, taken one too high
or too low, added to the points instead of multiplied, squared, or put through a root or logarithm.
"""
FORMATS = ("user:{}", "session-{:08d}", "/img/{}.png", "{:x}")


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
    bad = stopped(balance_runs(clusters), answers)
    if bad is not None:
        return bad
    for number, cluster in enumerate(clusters):
        once = answers[2 * number][1 + len(heavier(cluster.weights)) :]
        later = answers[2 * number + 1][1 + 3 * len(cluster.weights) :]
        wrong = _uneven(cluster, once, 2 * number) or _moved(cluster, once, later, 2 * number + 1)
        if wrong is not None:
            return wrong
    return None


def _uneven(cluster: Cluster, owners: Sequence[str], run: int) -> Mismatch | None:
    if len(owners) < KEYS:
        return None
    held, total = Counter(owners), sum(cluster.weights.values())
    for name, weight in cluster.weights.items():
        who = f"{name!r} of weight {weight} of {total}"
        wrong = _outside(who, held[name], len(owners) * weight / total, (LEAST, MOST), run)
        if wrong is not None:
            return wrong
    for weight in sorted(set(cluster.weights.values())):
        alike = [name for name, other in cluster.weights.items() if other == weight]
        if weight * len(alike) >= ENOUGH:
            who = f"all nodes of weight {weight} ({len(alike)} of {len(cluster.weights)} nodes)"
            fair = len(owners) * weight * len(alike) / total
            together = sum(held[name] for name in alike)
            wrong = _outside(who, together, fair, (LEAST_TOGETHER, MOST_TOGETHER), run)
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
        f"of {KEYS} keys {who} got {held}, which is {held / fair:.2f} times the fair share; "
        f"between {least} and {most} is allowed"
    )
    return Mismatch(expected=round(fair), got=held, run=run, reason=reason)


def _moved(
    cluster: Cluster, once: Sequence[str], later: Sequence[str], run: int
) -> Mismatch | None:
    for index, (one, other) in enumerate(zip(once, later, strict=False)):
        if one != other:
            reason = (
                f"the key {cluster.keys[index]!r} is on {one!r}, but on {other!r} when the nodes "
                "come from the last to the first, leave, and come back with these weights"
            )
            step = 1 + 3 * len(cluster.weights) + index
            return Mismatch(expected=one, got=other, run=run, step=step, reason=reason)
    return None
