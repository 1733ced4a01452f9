"""Large cases: even shares, and lookups that do not slow down with the number of nodes."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from judge.authoring import Mismatch, Run

from .scripts import add, any_raised, look, parts, rank, remove, ring, stopped

Answers = Sequence[Any]

KEYS = 20_000
MOST = 1.6
LEAST = 0.5
LOOSE = (0.1, 4.0)
"""Bounds where a name that was cut or folded gets nothing: the quality of the hash is not at issue,
and CRC-32 puts names that differ in their last character alone into patterns."""
PLANETS = (
    "mercury", "venus", "earth", "mars", "jupiter",
    "saturn", "uranus", "neptune", "pluto", "ceres",
)  # fmt: skip
_LONG = "a-cluster-whose-names-are-longer-than-sixty-four-characters.example/"
UNUSUAL = (
    "alpha", "Alpha", "alpha ", "\u00e1", "\u00e9", "\u8282\u70b9", "\u7bc0\u9ede",
    _LONG + "1", _LONG + "2", "{alpha}.1",
)  # fmt: skip
CLUSTERS = (tuple(f"server-{i}" for i in range(10)), PLANETS, UNUSUAL)
"""Ten nodes each: alike but for a digit, quite different, and unlike only to who looks at all of a
name, as the keys of that cluster are.

With any good hash a node's share of the circle is Beta(128, 1152)-distributed: 8.4 % standard
deviation, and with the sampling of 20_000 keys the bounds are broken with probability 6e-10 a node.
Measured with md5, sha1, sha256, blake2b, crc32 and 14 formats of labels, shares stay within 0.61
to 1.54; polynomial hashes (31 h + c), adler32 and FNV-1a without a final mixing mostly fail.
"""
FORMATS = ("user:{}", "session-{:08d}", _LONG + "{{tenant}}/user:{}")


@dataclass(frozen=True, slots=True)
class Crowd:
    """Many keys on a ring of ``names``; ``vnodes`` None means the default."""

    names: tuple[str, ...]
    vnodes: int | None
    keys: tuple[str, ...]


def balance_case(n: int, rng: random.Random) -> tuple[Crowd, ...]:
    """Three clusters with ``n`` keys each, the same for every seed: a hash of middling quality must
    not pass or fail by luck."""
    del rng
    return tuple(
        Crowd(names, None, tuple(form.format(i) for i in range(n)))
        for names, form in zip(CLUSTERS, FORMATS, strict=True)
    )


def balance_runs(crowds: tuple[Crowd, ...]) -> tuple[Run, ...]:
    """Each cluster built at once, and once more node by node from the last to the first."""
    scripts = (
        script
        for crowd in crowds
        for script in (
            ring(crowd.names, None, look(crowd.keys)),
            ring((), None, add(*reversed(crowd.names)), look(crowd.keys)),
        )
    )
    return tuple(Run(call=script) for script in scripts)


def balance_check(crowds: tuple[Crowd, ...], answers: Answers) -> Mismatch | None:
    if any_raised(answers):
        bad = stopped(balance_runs(crowds), answers)
        if bad is not None:
            return bad
    for number, crowd in enumerate(crowds):
        once, later = answers[2 * number][1:], answers[2 * number + 1][1 + len(crowd.names) :]
        wrong = _uneven(crowd, once, 2 * number) or _moved(
            crowd, once, later, len(crowd.names), 2 * number + 1
        )
        if wrong is not None:
            return wrong
    return None


def _uneven(crowd: Crowd, owners: Sequence[str], run: int) -> Mismatch | None:
    held = Counter(owners)
    least, most = LOOSE if crowd.names is UNUSUAL else (LEAST, MOST)
    for name in crowd.names:
        share = held[name] * len(crowd.names) / len(owners)
        if len(owners) >= KEYS and not least <= share <= most:
            reason = (
                f"{name!r} holds {share:.3f} times its fair share of {len(owners)} keys; "
                f"between {LEAST} and {MOST} is allowed"
            )
            fair = len(owners) // len(crowd.names)
            return Mismatch(expected=fair, got=held[name], run=run, reason=reason)
    return None


def _moved(
    crowd: Crowd, once: Sequence[str], later: Sequence[str], added: int, run: int = 1
) -> Mismatch | None:
    """``added`` calls stand before the lookups ``later``."""
    for index, (one, other) in enumerate(zip(once, later, strict=True)):
        if one != other:
            reason = (
                f"the key {crowd.keys[index]!r} is on {one!r}, but on {other!r} when the nodes are "
                "added from the last to the first"
            )
            step = 1 + added + index
            return Mismatch(expected=one, got=other, run=run, step=step, reason=reason)
    return None


CHECKED = 2_000
"""How many keys are looked up again after a node came or left."""
LISTED = 20
"""Keys whose lists are asked for; the last of them for the list of all nodes."""


def crowded_case(n: int, rng: random.Random) -> Crowd:
    """``n`` nodes with as many points each as there may be, and always 60_000 lookups. They are so
    few that whoever asks each of them for its next point is in time; ``wide_case`` refuses that."""
    return _crowd(n, 128, 60_000, rng)


def wide_case(n: int, rng: random.Random) -> Crowd:
    """``n`` nodes with one point each, and 20_000 lookups."""
    return _crowd(n, 1, 20_000, rng)


def _crowd(n: int, vnodes: int, lookups: int, rng: random.Random) -> Crowd:
    first = rng.randrange(10**6)
    names = tuple(f"cache-{first + i}.example" for i in range(n))
    offset = rng.randrange(10**6)
    return Crowd(names, vnodes, tuple(f"item/{offset + 31 * i}" for i in range(lookups)))


def crowd_runs(crowd: Crowd) -> tuple[Run, ...]:
    """Look everything up, list a few; add a node, look some up; remove it, look them up again. And
    in another process, from the last node to the first, look everything up."""
    some = crowd.keys[:CHECKED]
    steps = (
        look(crowd.keys), rank(crowd.keys[: LISTED - 1], 3),
        rank(crowd.keys[LISTED - 1 : LISTED], len(crowd.names)),
        add("newcomer"), look(some), remove("newcomer"), look(some),
    )  # fmt: skip
    backwards, late = crowd.names[::-1], _late(crowd)
    other = ring(backwards[late:], crowd.vnodes, add(*backwards[:late]), look(crowd.keys))
    return Run(call=ring(crowd.names, crowd.vnodes, *steps)), Run(call=other, process=1)


def _late(crowd: Crowd) -> int:
    """How many nodes are added one by one: few, for whoever builds the ring anew at each change."""
    return min(10, len(crowd.names) // 2)


def crowd_check(crowd: Crowd, answers: Answers) -> Mismatch | None:
    if any_raised(answers):
        bad = stopped(crowd_runs(crowd), answers)
        if bad is not None:
            return bad
    total, some = len(crowd.keys), len(crowd.keys[:CHECKED])
    before, lists, _, during, _, after = parts(answers[0], total, LISTED, 1, some, 1, some)
    offsets = total + 22, total + 23 + some
    added = _late(crowd)
    return (
        _astray(crowd, before)
        or _wrong_lists(crowd, before, lists)
        or _unlike(crowd, before, during, offsets[0], "newcomer")
        or _unlike(crowd, before, after, offsets[1], None)
        or _moved(crowd, before, answers[1][1 + added :], added)
    )


def _astray(crowd: Crowd, owners: Sequence[str]) -> Mismatch | None:
    strange = set(owners) - set(crowd.names)
    if not strange:
        return None
    step = next(i for i, owner in enumerate(owners, start=1) if owner in strange)
    reason = f"the key {crowd.keys[step - 1]!r} is on a node that is not on the ring"
    return Mismatch(expected=None, got=owners[step - 1], step=step, reason=reason)


def _wrong_lists(
    crowd: Crowd, owners: Sequence[str], lists: Sequence[list[str]]
) -> Mismatch | None:
    for index, (owner, nodes) in enumerate(zip(owners, lists, strict=False)):
        due = len(crowd.names) if index == LISTED - 1 else min(3, len(crowd.names))
        if nodes[:1] != [owner] or len(nodes) != due or len(set(nodes)) != due:
            reason = f"get_nodes must give {due} nodes beginning with {owner!r}"
            step = 1 + len(crowd.keys) + index
            return Mismatch(expected=[owner], got=nodes, step=step, reason=reason)
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
