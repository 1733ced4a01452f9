"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable

from judge.authoring import Bound

from .generators import FAR, Pair
from .oracle import in_one_pass

Asked = Callable[[list[str], list[Pair], list[Pair], str, int], bool]


def _beyond_the_farthest(by: int) -> Asked:
    """``d`` is so much greater than the greatest distance of all, which is 2 at least."""

    def reached(
        people: list[str], follows: list[Pair], blocks: list[Pair], author: str, d: int
    ) -> bool:
        if d > len(people):
            return False
        farthest = len(in_one_pass(people, follows, blocks, author, FAR))
        return farthest > 1 and d == farthest + by

    return reached


def _itself(pairs: list[Pair]) -> bool:
    return any(a == b for a, b in pairs)


def _again(pairs: list[Pair]) -> bool:
    return len(set(pairs)) < len(pairs)


BOUNDS = (
    Bound("one person", lambda people, follows, blocks, author, d: len(people) == 1),
    Bound("30,000 people", lambda people, follows, blocks, author, d: len(people) == 30_000),
    Bound("the empty name", lambda people, follows, blocks, author, d: "" in people),
    Bound("no follows", lambda people, follows, blocks, author, d: not follows),
    Bound("90,000 follows", lambda people, follows, blocks, author, d: len(follows) == 90_000),
    Bound("a follow twice", lambda people, follows, blocks, author, d: _again(follows)),
    Bound("a follow of oneself", lambda people, follows, blocks, author, d: _itself(follows)),
    Bound("no blocks", lambda people, follows, blocks, author, d: not blocks),
    Bound("30,000 blocks", lambda people, follows, blocks, author, d: len(blocks) == 30_000),
    Bound("a block twice", lambda people, follows, blocks, author, d: _again(blocks)),
    Bound(
        "two who block each other",
        lambda people, follows, blocks, author, d: any(
            a != b and (b, a) in blocks for a, b in blocks[:50]
        ),
    ),
    Bound("a block of oneself", lambda people, follows, blocks, author, d: _itself(blocks)),
    Bound(
        "the author with the author",
        lambda people, follows, blocks, author, d: (author, author) in blocks[:50],
    ),
    Bound(
        "whom the author blocks",
        lambda people, follows, blocks, author, d: any(a == author != b for a, b in blocks),
    ),
    Bound(
        "who blocks the author",
        lambda people, follows, blocks, author, d: any(a != author == b for a, b in blocks),
    ),
    Bound("d = 0", lambda people, follows, blocks, author, d: d == 0),
    Bound("d = 1", lambda people, follows, blocks, author, d: d == 1),
    Bound("d = 10^9", lambda people, follows, blocks, author, d: d == FAR),
    Bound("d one below the greatest distance", _beyond_the_farthest(-1)),
    Bound("d at the greatest distance", _beyond_the_farthest(0)),
    Bound("d one beyond the greatest distance", _beyond_the_farthest(1)),
    Bound(
        "d as many as people",
        lambda people, follows, blocks, author, d: d == len(people),
    ),
)
