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

PLAIN = ("a", "b", "c", "d", "e", "node-10", "node-1", "10.0.0.1:80", "ñandú", "节点", "a b")
ALIKE = ("n", "n1", "n11", "", "1", "11", "n1#1", "n1:1", "1n", "11n", "n-1", "n_1")
NEARLY = ("a", "A", "a ", "á", " a", "a\u0301")
"""Equal to whoever folds case, strips spaces, normalises or drops what is not ASCII."""
CACHE = "cache-node.with-a-name-that-is-longer-than-forty.eu-west-1.example-"
LONG = ((CACHE + "1", CACHE + "2"), (CACHE + "1", CACHE + "2", "a"), ("n", "n\x001"))
"""Equal to whoever cuts names, or takes a zero for their end."""
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
        yield from 5 * [names for names in LONG if len(names) == size]
        yield from list(combinations(ALIKE, size))[:: 1 if size == 2 else 11]


GROUPS = tuple(_groups())


@dataclass(frozen=True, slots=True)
class World:
    """Distinct node names, points a node (None: left out) and the keys to look up."""

    names: tuple[str, ...]
    vnodes: int | None
    keys: tuple[str, ...]


def worlds(least: int = 1) -> st.SearchStrategy[World]:
    """Worlds of at least ``least`` nodes. They shrink to few nodes, one point a node, one key.

    Everything is sampled and nothing an integer: hypothesis copies values between strategies of
    one kind, which would make most worlds repetitions.
    """
    return st.builds(
        _world,
        st.sampled_from([group for group in GROUPS if len(group) >= least]),
        st.sampled_from(LABELS),
        st.sampled_from(VNODES),
        st.sampled_from(range(1, MOST_KEYS + 1)),
        st.sampled_from(range(len(KEYS) - MOST_KEYS)),
    )


def _world(
    nodes: tuple[str, ...],
    labels: tuple[str, ...],
    vnodes: int | None,
    count: int,
    start: int,
) -> World:
    keys = KEYS[start : start + count]
    keys += tuple(label.format(node, 1) for label in labels for node in nodes)
    return World(nodes, vnodes, tuple(dict.fromkeys(keys)))


def places() -> st.SearchStrategy[int]:
    """A position in a list of names, to be taken modulo its length."""
    return st.sampled_from(range(MOST_NAMES))


def counts(least: int) -> st.SearchStrategy[int]:
    """How many nodes: from ``least`` to one more than there ever are."""
    return st.sampled_from(range(least, MOST_NAMES + 2))


Operation = tuple[str, int]
OPERATIONS: tuple[Operation, ...] = (
    ("look", 0),
    *(("add", place) for place in range(MOST_NAMES)),
    *(("remove", place) for place in range(MOST_NAMES)),
    *(("add unseen", place) for place in range(0, MOST_NAMES, 2)),
    *(("remove unseen", place) for place in range(0, MOST_NAMES, 2)),
    *(("list", count) for count in range(0, MOST_NAMES + 2, 2)),
)
"""``look`` looks every key up, and so do ``add`` and ``remove`` after the change; the unseen ones
do not. ``list`` asks every key for that many nodes. A change that is not possible must raise."""


LONGEST_HISTORY = 10


def histories() -> st.SearchStrategy[tuple[World, int, tuple[Operation, ...]]]:
    """A world, how many of its nodes the constructor gets, and what happens afterwards."""
    return st.tuples(
        worlds(),
        counts(0),
        st.tuples(*(_operation(place) for place in range(LONGEST_HISTORY))).map(_happening),
    )


def _operation(place: int) -> st.SearchStrategy[Operation | None]:
    """One operation or none. Each place has the operations in an order of its own: so they are
    strategies of different kinds, between which hypothesis copies nothing (see ``worlds``)."""
    turned = OPERATIONS[place:] + OPERATIONS[:place]
    return st.sampled_from((None, *turned))


def _happening(operations: tuple[Operation | None, ...]) -> tuple[Operation, ...]:
    return tuple(operation for operation in operations if operation is not None)
