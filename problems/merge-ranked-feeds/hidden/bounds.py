"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from judge.authoring import Bound

from .generators import MOST_M, MOST_SCORE
from .oracle import Feeds

Reached = Callable[[Feeds, int], bool]


def _score(wanted: int) -> Reached:
    return lambda feeds, m: any(score == wanted for feed in feeds for _, score in feed)


def _length(characters: int) -> Reached:
    return lambda feeds, m: any(len(post) == characters for feed in feeds for post, _ in feed)


def _asked(beyond: int) -> Reached:
    """So many posts more are asked for than there are."""
    return lambda feeds, m: m == len({post for feed in feeds for post, _ in feed}) + beyond


def _equal_copies(feeds: Feeds, m: int) -> bool:
    return any(times > 1 for times in Counter(e for feed in feeds for e in set(feed)).values())


def _repeated(feeds: Feeds, m: int) -> bool:
    return any(len(set(feed)) < len(feed) for feed in feeds)


def _tie(feeds: Feeds, m: int) -> bool:
    entries = {entry for feed in feeds for entry in feed}
    return len({score for _, score in entries}) < len(entries)


BOUNDS = (
    Bound("no feed", lambda feeds, m: not feeds),
    Bound("an empty feed before another", lambda feeds, m: [] in feeds and bool(feeds[-1])),
    Bound("5,000 feeds", lambda feeds, m: len(feeds) == 5_000),
    Bound("40,000 entries", lambda feeds, m: sum(map(len, feeds)) == 40_000),
    Bound("a name of 1 character", _length(1)),
    Bound("a name of 16 characters", _length(16)),
    Bound("score -10^18", _score(-MOST_SCORE)),
    Bound("score 10^18", _score(MOST_SCORE)),
    Bound("score 0", _score(0)),
    Bound("m = 0", lambda feeds, m: m == 0 and any(feeds)),
    Bound("m = 10^9", lambda feeds, m: m == MOST_M and any(feeds)),
    Bound("all posts but one", _asked(-1)),
    Bound("all posts", _asked(0)),
    Bound("one post more than there are", _asked(1)),
    Bound("equal scores of different posts", _tie),
    Bound("the same copy in two feeds", _equal_copies),
    Bound("the same copy twice in a feed", _repeated),
)
