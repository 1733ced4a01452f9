"""The right answer from the definition: all entries in rank order, each post at its first."""

from __future__ import annotations

Feeds = list[list[tuple[str, int]]]
Ranked = list[tuple[str, int, int]]


def by_definition(feeds: Feeds, m: int) -> Ranked:
    """Sort all entries, equal copies by feed, and keep the first of each post."""
    entries = sorted(
        (-score, post, number) for number, feed in enumerate(feeds) for post, score in feed
    )
    counting: dict[str, tuple[str, int, int]] = {}
    for negated, post, number in entries:
        counting.setdefault(post, (post, -negated, number))
    return list(counting.values())[:m]
