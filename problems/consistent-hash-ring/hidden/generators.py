"""Draws rings, keys and histories that lie where rings usually break.

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

PLAIN = ("a", "b", "c", "d", "e", "node-10", "node-1", "A", "10.0.0.1:80", "ñandú", "节点", "a b")
ALIKE = ("n", "n1", "n11", "1n", "11n", "1", "11", "", "n1#1", "n1:1", "n-1", "n_1")
VNODES = (1, 2, 1, 3, 8, 16, 1, 32, 16, DEFAULT)
KEYS = (
    *(f"k{i}" for i in range(60)),
    "",
    " ",
    "ключ",
    "🔑",
    *PLAIN,
    *ALIKE,
    *(f"user:{i}" for i in range(1_000, 1_120)),
    *(f"/img/{i * 7919}.png" for i in range(100)),
)
LABELS = (
    "{0}#{1}", "{0}:{1}", "{0}-{1}", "{0}_{1}", "{0}{1}", "{0}|{1}", "{0}/{1}", "{0}@{1}",
    "{1}:{0}", "{1}-{0}", "{1}#{0}", "{1}{0}", "({0!r}, {1})", "{0}#vn{1}", "{0}-vnode-{1}",
)  # fmt: skip
"""How people join a node's name with the number of a point."""

MOST_NAMES = 6
MOST_KEYS = 40


def _groups() -> Iterator[tuple[str, ...]]:
    """Groups of distinct names, small ones first: all pairs of names that look alike, then more."""
    for size in range(1, MOST_NAMES + 1):
        for pool in (PLAIN, ALIKE):
            yield from (pool[i : i + size] for i in range(len(pool) - size + 1))
        stride = 1 if size == 2 else 11
        yield from tuple(combinations(ALIKE, size))[::stride]


GROUPS = tuple(_groups())


@dataclass(frozen=True, slots=True)
class World:
    """Distinct node names, points a node (None: left out) and the keys to look up."""

    names: tuple[str, ...]
    vnodes: int | None
    keys: tuple[str, ...]


def worlds(least: int = 1) -> st.SearchStrategy[World]:
    """Worlds of at least ``least`` nodes. They shrink to few nodes, one point a node, one key."""
    return st.builds(
        _world,
        st.sampled_from([group for group in GROUPS if len(group) >= least]),
        st.sampled_from(VNODES),
        st.integers(1, MOST_KEYS),
        st.integers(0, len(KEYS) - MOST_KEYS),
        st.sampled_from(("",) * len(LABELS) + LABELS),
    )


def _world(
    nodes: tuple[str, ...], vnodes: int | None, count: int, start: int, label: str
) -> World:
    keys = KEYS[start : start + count]
    if label:
        keys += tuple(label.format(node, i) for node in nodes for i in (0, 1))
    return World(nodes, vnodes, tuple(dict.fromkeys(keys)))


def places() -> st.SearchStrategy[int]:
    """A position in a list of names, to be taken modulo its length."""
    return st.integers(0, MOST_NAMES - 1)


Operation = tuple[str, int]
OPERATIONS: tuple[Operation, ...] = (
    ("look", 0),
    *(("add", place) for place in range(MOST_NAMES)),
    *(("remove", place) for place in range(MOST_NAMES)),
    *(("look", 0) for _ in range(4)),
    *(("list", count) for count in range(MOST_NAMES + 2)),
)
"""``look`` looks every key up; ``list`` asks every key for that many nodes; a change that is not
possible (adding what is there, removing what is not) must raise."""


def histories() -> st.SearchStrategy[tuple[World, int, tuple[Operation, ...]]]:
    """A world, how many of its nodes the constructor gets, and what happens afterwards."""
    return st.tuples(
        worlds(),
        st.integers(0, MOST_NAMES),
        st.lists(st.sampled_from(OPERATIONS), min_size=1, max_size=18).map(tuple),
    )
