"""Draws rings, keys and histories that lie where weighted rings usually break.

- Weights: all 1, one that is much heavier than the rest, and mixtures.

- Names that look alike ("n", "n1", "n11", "1n"), so that carelessly joined labels of two nodes
  coincide; the empty name and names outside ASCII.
- One or a few points a node: then many keys lie beyond the last point and must wrap around.
- Keys that are spelled like labels ("n#0"), so that a key lies exactly on a point.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from hypothesis import strategies as st

DEFAULT = None
"""Stands for leaving ``vnodes`` out."""

Node = tuple[str, int]
"""A node's name and its weight."""

PLAIN = ("a", "b", "c", "d", "e", "node-10", "node-1", "10.0.0.1:80", "ñandú", "节点", "a b")
ALIKE = ("n", "n1", "n11", "", "1", "11", "n1#1", "n1:1", "1n", "11n", "n-1", "n_1")
NEARLY = ("a", "A", "a ", "á", " a", "a\u0301")
"""Equal to whoever folds case, strips spaces, normalises or drops what is not ASCII."""
VNODES = (1, 2, 1, 3, 16, 1, 8, 32, 16, 1, DEFAULT, 12)
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
WEIGHTS = (
    (1, 2, 1, 1, 3, 1),
    (2, 1, 1, 1, 1, 1),
    (1, 1, 1, 1, 1, 1),
    (1, 5, 2, 3, 1, 4),
    (3, 1, 2, 1, 1, 2),
    (1, 1, 9, 1, 2, 1),
    (4, 2, 3, 5, 2, 6),
)
"""The weights of up to six nodes, in turn."""

LABELS = (
    (),
    ("{0}#{1}", "{0}:{1}", "{0}-{1}", "{0}_{1}", "{0}{1}"),
    ("{0}|{1}", "{0}/{1}", "{0}@{1}", "({0!r}, {1})", "{0}-vnode-{1}"),
    ("{1}:{0}", "{1}-{0}", "{1}#{0}", "{1}{0}", "{0}#vn{1}"),
)
"""How people join a node's name with the number of a point."""

MOST_NAMES = 6
MOST_KEYS = 32


def _groups() -> Iterator[tuple[str, ...]]:
    """Groups of distinct names, small ones first; every pair of names that look alike is one."""
    for size in range(1, MOST_NAMES + 1):
        for pool in (PLAIN, ALIKE):
            yield from (pool[i : i + size] for i in range(len(pool) - size + 1))
        yield from combinations(NEARLY, size)
        yield from list(combinations(ALIKE, size))[:: 1 if size == 2 else 11]


GROUPS = tuple(_groups())


@dataclass(frozen=True, slots=True)
class World:
    """Nodes of distinct names, places for weight 1 (None: left out), keys to look up."""

    nodes: tuple[Node, ...]
    vnodes: int | None
    keys: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.nodes)


def worlds(least: int = 1) -> st.SearchStrategy[World]:
    """Worlds of at least ``least`` nodes. They shrink to few nodes, one point a node, one key.

    Everything is sampled and nothing an integer: hypothesis copies values between strategies of
    one kind, which would make most worlds repetitions.
    """
    return st.builds(
        _world,
        st.sampled_from([group for group in GROUPS if len(group) >= least]),
        st.sampled_from(WEIGHTS),
        st.sampled_from(VNODES),
        st.sampled_from(range(1, MOST_KEYS + 1)),
        st.sampled_from(range(len(KEYS) - MOST_KEYS)),
        st.sampled_from(LABELS),
    )


def _world(
    names: tuple[str, ...],
    weights: tuple[int, ...],
    vnodes: int | None,
    count: int,
    start: int,
    labels: tuple[str, ...],
) -> World:
    keys = KEYS[start : start + count]
    keys += tuple(label.format(name, 1) for label in labels for name in names)
    nodes = tuple(zip(names, weights, strict=False))
    return World(nodes, vnodes, tuple(dict.fromkeys(keys)))


def places() -> st.SearchStrategy[int]:
    """A position in a list of names, to be taken modulo its length."""
    return st.sampled_from(range(MOST_NAMES))


def counts(least: int) -> st.SearchStrategy[int]:
    """How many nodes: from ``least`` to one more than there ever are."""
    return st.sampled_from(range(least, MOST_NAMES + 2))


def weights() -> st.SearchStrategy[int]:
    """A weight for one node."""
    return st.sampled_from((1, 2, 3, 5, 7))


Operation = tuple[str, int]
OPERATIONS: tuple[Operation, ...] = (
    ("look", 0),
    *(("add", place) for place in range(MOST_NAMES)),
    *(("remove", place) for place in range(MOST_NAMES)),
    *(("add weightless", place) for place in range(0, MOST_NAMES, 2)),
    *(("add unseen", place) for place in range(0, MOST_NAMES, 2)),
    *(("remove unseen", place) for place in range(0, MOST_NAMES, 2)),
    *(("list", count) for count in range(0, MOST_NAMES + 2, 2)),
)
"""``look`` looks every key up, and so do ``add`` and ``remove`` after the change; the unseen ones
do not. ``add weightless`` tries a weight below 1. ``list`` asks every key for that many nodes. A
change that is not possible must raise."""


def histories() -> st.SearchStrategy[tuple[World, int, tuple[Operation, ...]]]:
    """A world, how many of its nodes the constructor gets, and what happens afterwards."""
    return st.tuples(
        worlds(),
        counts(0),
        st.lists(st.sampled_from(OPERATIONS), min_size=1, max_size=12).map(tuple),
    )
