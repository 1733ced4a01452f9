"""Large cases: lookups that do not slow down with the number of nodes or with their weights."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from judge.authoring import Mismatch, Run

from .scripts import add, any_raised, heavier, look, moved, parts, rank, remove, stopped, weighted

Answers = Sequence[Any]

CHECKED = 2_000
"""How many keys are looked up again after a node came or left."""
LISTED = 20
"""Keys whose lists are asked for; the last of them for the list of all nodes."""
NEW = "newcomer"


@dataclass(frozen=True, slots=True)
class Crowd:
    """Nodes in the order of their coming, with their weights, and many keys to look up."""

    weights: dict[str, int]
    vnodes: int
    keys: tuple[str, ...]


def heavy_case(n: int, rng: random.Random) -> Crowd:
    """``n`` nodes of weights 1 to 9 with 10 points a share, and always 50_000 lookups."""
    return _crowd(n, range(1, 10), 10, 50_000, rng)


def wide_case(n: int, rng: random.Random) -> Crowd:
    """``n`` nodes with one point a share, nearly all of weight 1, and 50_000 lookups.

    Whoever hashes every point again for each node that comes does so ``n`` * ``n`` / 2 times;
    the rules allow that, so the case leaves time for it."""
    return _crowd(n, (*[1] * 19, 3), 1, 50_000, rng)


def _crowd(n: int, weights: Sequence[int], vnodes: int, lookups: int, rng: random.Random) -> Crowd:
    first, offset = rng.randrange(10**6), rng.randrange(10**6)
    names = (f"cache-{first + i}.example" for i in range(n))
    keys = tuple(f"item/{offset + 31 * i}" for i in range(lookups))
    return Crowd(dict(zip(names, rng.choices(weights, k=n), strict=True)), vnodes, keys)


def crowd_runs(crowd: Crowd) -> tuple[Run, ...]:
    """Look everything up, list a few; add a node, look some up; remove it, look them up again. And
    in another process, from the last node to the first, look everything up."""
    some = crowd.keys[:CHECKED]
    steps = (
        look(crowd.keys), rank(crowd.keys[: LISTED - 1], 3),
        rank(crowd.keys[LISTED - 1 : LISTED], len(crowd.weights)),
        add(NEW, 5), look(some), remove(NEW), look(some),
    )  # fmt: skip
    backwards = dict(reversed(crowd.weights.items()))
    return (
        Run(call=weighted(crowd.weights, crowd.vnodes, *steps)),
        Run(call=weighted(backwards, crowd.vnodes, look(crowd.keys)), process=1),
    )


def crowd_check(crowd: Crowd, answers: Answers) -> Mismatch | None:
    if any_raised(answers):
        bad = stopped(crowd_runs(crowd), answers)
        if bad is not None:
            return bad
    head, total, some = len(heavier(crowd.weights)), len(crowd.keys), len(crowd.keys[:CHECKED])
    _, before, lists, _, during, _, after = parts(answers[0], head, total, LISTED, 1, some, 1, some)
    listed, added = head + total + 1, head + total + LISTED + 2
    return (
        _astray(crowd, before, head + 1)
        or _wrong_lists(crowd, before, lists, listed)
        or _unlike(crowd, before, during, added, NEW)
        or _unlike(crowd, before, after, added + some + 1, None)
        or moved(
            crowd.keys,
            before,
            answers[1][head + 1 :],
            run=1,
            offset=head + 1,
            when="come from the last to the first",
        )
    )


def _astray(crowd: Crowd, owners: Sequence[str], offset: int) -> Mismatch | None:
    strange = set(owners) - set(crowd.weights)
    if not strange:
        return None
    index = next(i for i, owner in enumerate(owners) if owner in strange)
    reason = f"the key {crowd.keys[index]!r} is on a node that is not on the ring"
    return Mismatch(expected=None, got=owners[index], step=offset + index, reason=reason)


def _wrong_lists(
    crowd: Crowd, owners: Sequence[str], lists: Sequence[list[str]], offset: int
) -> Mismatch | None:
    for index, (owner, nodes) in enumerate(zip(owners, lists, strict=False)):
        due = len(crowd.weights) if index == LISTED - 1 else min(3, len(crowd.weights))
        if nodes[:1] != [owner] or len(nodes) != due or len(set(nodes)) != due:
            reason = f"get_nodes must give {due} nodes beginning with {owner!r}"
            return Mismatch(expected=[owner], got=nodes, step=offset + index, reason=reason)
    return None


def _unlike(
    crowd: Crowd, before: Sequence[str], now: Sequence[str], offset: int, new: str | None
) -> Mismatch | None:
    for index, (old, owner) in enumerate(zip(before, now, strict=False)):
        if owner not in (old, new):
            change = "was added" if new else "was added and removed"
            reason = f"the key {crowd.keys[index]!r} left {old!r} when a node {change}"
            return Mismatch(expected=old, got=owner, step=offset + index, reason=reason)
    return None
