"""Sitting -> rating, by the table below and two shifts. Pure; only recorded facts count.

A problem that was not solved is ``again``, however well it was traced. One that was solved is at
worst ``hard``: it was not forgotten.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from judge.model.review import Rating, Review, Sitting

MINUTE = 60.0


class Row(NamedTuple):
    """Holds for an accepted sitting with at most ``refused`` refused submissions that took at most
    ``share`` of the suggested minutes. ``unknown``: also where the time was not recorded."""

    refused: int
    share: float
    unknown: bool
    rating: Rating


TABLE = (
    Row(refused=0, share=0.5, unknown=False, rating=Rating.EASY),
    Row(refused=0, share=1.0, unknown=True, rating=Rating.GOOD),
    Row(refused=1, share=1.0, unknown=True, rating=Rating.GOOD),
)
OTHERWISE = Rating.HARD
"""The first row that holds counts; otherwise, this."""

WEAK_TRACE, STRONG_TRACE = 50.0, 90.0
"""A graded trace below the first makes a rating worse by one, from the second on better by one."""
UNFORESEEN = -1
"""So does a verdict that was predicted wrongly: who expects a refusal and is accepted was lucky."""

_SOLVED = (Rating.HARD, Rating.GOOD, Rating.EASY)


def review(sitting: Sitting, minutes: int | None) -> Review:
    """``minutes`` are those that the problem suggests; None where it is not known any more."""
    reason = ", ".join(_reasons(sitting, minutes))
    return Review(sitting=sitting, rating=_rating(sitting, minutes), reason=reason)


def _rating(sitting: Sitting, minutes: int | None) -> Rating:
    if not sitting.accepted:
        return Rating.AGAIN
    share = _share(sitting, minutes)
    at = _SOLVED.index(
        next((row.rating for row in TABLE if _holds(row, sitting, share)), OTHERWISE)
    )
    return _SOLVED[min(max(0, at + _shift(sitting)), len(_SOLVED) - 1)]


def _holds(row: Row, sitting: Sitting, share: float | None) -> bool:
    in_time = row.unknown if share is None else share <= row.share
    return sitting.refused <= row.refused and in_time


def _share(sitting: Sitting, minutes: int | None) -> float | None:
    if sitting.seconds is None or not minutes:
        return None
    return sitting.seconds / (MINUTE * minutes)


def _shift(sitting: Sitting) -> int:
    score = sitting.trace_score
    by_trace = 0 if score is None else (score >= STRONG_TRACE) - (score < WEAK_TRACE)
    return by_trace + (UNFORESEEN if sitting.verdict_foreseen is False else 0)


def _reasons(sitting: Sitting, minutes: int | None) -> Iterator[str]:
    if not sitting.accepted:
        yield "not solved"
    else:
        yield f"accepted at submission {sitting.refused + 1}"
        if sitting.seconds is not None:
            of = "" if minutes is None else f" of {minutes}"
            yield f"after {math.ceil(sitting.seconds / MINUTE)}{of} minutes"
    if sitting.trace_score is not None:
        yield f"trace {sitting.trace_score:g}"
    if sitting.verdict_foreseen is False:
        yield "another verdict was predicted"
