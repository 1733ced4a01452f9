"""Draws weighted rings, keys and histories that lie where such rings usually break.

- Names that look alike ("n", "n1", "n11", "n-1"), so that carelessly joined labels of two nodes
  coincide; the empty name and names outside ASCII.
- Weights of 1 and 2 next to each other, one very heavy node among light ones, all weights equal.
- One or a few points a share: then many keys lie beyond the last point and must wrap around.
- Keys that are spelled like labels ("n#0"), so that a key lies exactly on a point.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from hypothesis import strategies as st

DEFAULT = None
"""Stands for leaving ``vnodes`` out."""

PLAIN = ("a", "b", "c", "d", "e", "node-10", "node-1", "10.0.0.1:80", "ñandú", "节点", "a b")
ALIKE = ("n", "n1", "n11", "", "1", "n-1", "n#1", "n:1", "n_1", "1n", "n1#1", "n-1-1", "n1:1")
NEARLY = ("a", "A", "a ", "á", " a", "a\u0301")
"""Equal to whoever folds case, strips spaces, normalises or drops what is not ASCII."""
CACHE = "cache-node.with-a-name-that-is-longer-than-forty.eu-west-1.example-"
LONG = ((CACHE + "1", CACHE + "2"), (CACHE + "1", CACHE + "2", "a"), ("n", "n\x001"))
"""Equal to whoever cuts names, or takes a zero for their end."""
VNODES = (1, 2, 1, 3, 12, 1, 8, 1, 4, 1, DEFAULT, 16)
WEIGHTS = (
    (1, 1, 1, 1, 1, 1),
    (2, 1, 1, 1, 1, 1),
    (1, 2, 1, 1, 1, 1),
    (2, 2, 2, 2, 2, 2),
    (1, 3, 1, 2, 1, 1),
    (3, 2, 1, 1, 2, 1),
    (2, 4, 2, 6, 2, 4),
    (2, 6, 1, 4, 2, 3),
    (1, 1, 5, 1, 1, 3),
    (1, 2, 3, 4, 5, 6),
    (6, 5, 4, 3, 2, 1),
    (5, 1, 4, 2, 6, 3),
    (2, 7, 1, 5, 3, 4),
    (9, 3, 6, 1, 4, 2),
    (3, 3, 9, 3, 3, 3),
    (4, 4, 1, 2, 6, 8),
    (3, 6, 2, 3, 9, 3),
    (12, 1, 1, 1, 1, 1),
    (1, 10, 1, 2, 1, 1),
    (60, 1, 1, 1, 1, 1),
    (1, 40, 2, 1, 1, 1),
)
"""Weights of the nodes in their order; some have a common divisor, some a heaviest node."""
MUCH = 12
"""Nodes that are heavier than this have one point a share, so that rings stay small."""
KEYS = (
    *(f"k{i}" for i in range(60)),
    "",
    " ",
    "ключ",
    "🔑",
    *PLAIN,
    *ALIKE,
    *NEARLY,
    *(f"user:{i}" for i in range(1_000, 1_120)),
    *(f"/img/{i * 7919}.png" for i in range(100)),
)
LABELS = (
    "{0}#{1}", "{0}:{1}", "{0}-{1}", "{0}_{1}", "{0}{1}", "{0}|{1}", "{0}/{1}", "{0}@{1}",
    "{1}:{0}", "{1}-{0}", "{1}#{0}", "{1}{0}", "({0!r}, {1})", "{0}#0#{1}", "{0}-0-{1}",
)  # fmt: skip
"""How people join a node's name with the number of a point."""

INSTANCES = (
    ("n", "n-1"),
    ("n", "n1"),
    ("n1", "n11", "n"),
    ("n-1", "n", "n-1-1"),
    ("n", "n1", "n11", "1"),
    ("n", "n-1", "n#1", "n:1", "n_1"),
    ("n", "n1", "n-1", "n11", "n_1", "n1#1"),
)
"""Nodes, and others with the names that somebody may give to the shares of the first."""

MOST_NAMES = 6
MOST_KEYS = 40


def _groups() -> Iterator[tuple[str, ...]]:
    """Groups of distinct names, small ones first. Every pair of names that look alike is one; names
    that are nearly "a" or that shares may have stand often enough to be drawn each time."""
    for size in range(1, MOST_NAMES + 1):
        for pool in (PLAIN, ALIKE):
            yield from (pool[i : i + size] for i in range(len(pool) - size + 1))
        yield from 2 * [names for names in combinations(NEARLY, size) if names[0] == "a"]
        yield from list(combinations(ALIKE, size))[:: 1 if size == 2 else 53]
        yield from 7 * [names for names in INSTANCES if len(names) == size]
        yield from 5 * [names for names in LONG if len(names) == size]


GROUPS = tuple(_groups())


@dataclass(frozen=True, slots=True)
class World:
    """Distinct node names with a weight each, and another one that they may come back with;
    points a share (None: left out) and the keys to look up."""

    names: tuple[str, ...]
    weights: tuple[int, ...]
    others: tuple[int, ...]
    vnodes: int | None
    keys: tuple[str, ...]

    def weight(self, name: str) -> int:
        return self.weights[self.names.index(name)]

    def other(self, name: str) -> int:
        return self.others[self.names.index(name)]


def worlds(least: int = 1) -> st.SearchStrategy[World]:
    """Worlds of at least ``least`` nodes. They shrink to few nodes of weight 1, one point, one key.

    Everything is sampled and nothing an integer: hypothesis copies values between strategies of
    one kind, which would make most worlds repetitions.
    """
    return st.builds(
        _world,
        st.sampled_from([group for group in GROUPS if len(group) >= least]),
        st.sampled_from(WEIGHTS),
        st.sampled_from(WEIGHTS[1:] + WEIGHTS[:1]),
        st.sampled_from(VNODES),
        st.sampled_from(range(1, MOST_KEYS + 1)),
        st.sampled_from(range(len(KEYS) - MOST_KEYS)),
        st.sampled_from(("",) * len(LABELS) + LABELS),
    )


def _world(
    names: tuple[str, ...],
    weights: tuple[int, ...],
    others: tuple[int, ...],
    vnodes: int | None,
    count: int,
    start: int,
    label: str,
) -> World:
    keys = KEYS[start : start + count]
    if label:
        keys += tuple(label.format(node, i) for node in names for i in (0, 1))
    if max(weights + others) > MUCH:
        vnodes = 1
    own = weights[: len(names)]
    changed = tuple(new if new != old else old + 1 for old, new in zip(own, others, strict=False))
    return World(names, own, changed, vnodes, tuple(dict.fromkeys(keys)))


def places() -> st.SearchStrategy[int]:
    """A position in a list of names, to be taken modulo its length."""
    return st.sampled_from(range(MOST_NAMES))


def counts(least: int) -> st.SearchStrategy[int]:
    """How many nodes: from ``least`` to one more than there ever are."""
    return st.sampled_from(range(least, MOST_NAMES + 2))


def too_light() -> st.SearchStrategy[int]:
    """Weights that no node may have."""
    return st.sampled_from((0, -1, -2, -128))


Operation = tuple[str, int]
OPERATIONS: tuple[Operation, ...] = (
    ("look", 0),
    *(("add", place) for place in range(MOST_NAMES)),
    *(("remove", place) for place in range(MOST_NAMES)),
    *(("weigh", place) for place in range(MOST_NAMES)),
    *(("add plain", place) for place in range(0, MOST_NAMES, 2)),
    *(("add other", place) for place in range(0, MOST_NAMES, 2)),
    *(("add unseen", place) for place in range(0, MOST_NAMES, 2)),
    *(("remove unseen", place) for place in range(0, MOST_NAMES, 2)),
    *(("add weightless", place) for place in range(0, MOST_NAMES, 2)),
    *(("list", count) for count in range(0, MOST_NAMES + 2, 2)),
)
"""``look`` looks every key up, and so do the changes afterwards; the unseen ones do not. ``weigh``
removes a node and adds it with its other weight. ``list`` asks every key for that many nodes. A
change that is not possible must raise."""


def histories() -> st.SearchStrategy[tuple[World, int, tuple[Operation, ...]]]:
    """A world, how many of its nodes are there at first, and what happens afterwards."""
    return st.tuples(
        worlds(),
        counts(0),
        st.lists(st.sampled_from(OPERATIONS), min_size=1, max_size=12).map(tuple),
    )
