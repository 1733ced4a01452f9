"""Which problems a round gets: named, or drawn with a seed that can be written down. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from judge.errors import UsageError
from judge.model.attempt import Standing
from judge.rounds.times import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A problem that may be drawn. ``due``: it was solved, and is to be repeated now. ``follows``
    is the slug of the problem that it is a follow-up of."""

    slug: str
    standing: Standing
    due: bool = False
    follows: str | None = None


def named(slugs: Sequence[str]) -> tuple[str, ...]:
    """The slugs, in their order. Raises UsageError where one is named twice, or none is."""
    for index, slug in enumerate(slugs):
        if slug in slugs[:index]:
            raise UsageError(f"{slug!r} is named twice")
    if not slugs:
        raise UsageError("a round needs a problem")
    return tuple(slugs)


def drawn(candidates: Iterable[Candidate], count: int, seed: int) -> tuple[str, ...]:
    """``count`` slugs: what is due or not yet solved first, then the rest, each in an order that
    only the seed decides.

    A follow-up comes last while the problem that it follows is not solved, for its statement
    gives that one away. Raises UsageError if there are too few.
    """
    candidates = tuple(candidates)
    if len(candidates) < count:
        raise UsageError(
            f"the round has {counted(count, 'problem')}, and there are only {len(candidates)}",
            remedy="name fewer, or add a set with --set",
        )
    solved = {each.slug for each in candidates if each.standing is Standing.SOLVED}

    def order(each: Candidate) -> tuple[int, bytes]:
        return _tier(each, solved), _lot(seed, each.slug)

    return tuple(each.slug for each in sorted(candidates, key=order)[:count])


def _tier(each: Candidate, solved: set[str]) -> int:
    if each.follows is not None and each.follows not in solved:
        return 2
    return 0 if each.due or each.standing is not Standing.SOLVED else 1


def _lot(seed: int, slug: str) -> bytes:
    """A hash, so that the same seed draws the same with every version of Python."""
    return hashlib.sha256(f"{seed} {slug}".encode()).digest()
