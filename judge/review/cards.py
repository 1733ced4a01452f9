"""Reviews -> cards, by the scheduler FSRS. Pure: nothing is fuzzed, nothing asks the clock.

Intervals are whole days: its steps of minutes are for vocabulary, and nobody repeats a coding round
ten minutes later.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from itertools import groupby

import fsrs

from judge.model.review import Card, Rating, Review

RETENTION = 0.9
"""A problem is due when the chance to solve it again is thought to have fallen to this."""
MOST_DAYS = 180

_SCHEDULER = fsrs.Scheduler(
    desired_retention=RETENTION,
    learning_steps=(),
    relearning_steps=(),
    maximum_interval=MOST_DAYS,
    enable_fuzzing=False,
)
_RATINGS = {
    Rating.AGAIN: fsrs.Rating.Again,
    Rating.HARD: fsrs.Rating.Hard,
    Rating.GOOD: fsrs.Rating.Good,
    Rating.EASY: fsrs.Rating.Easy,
}


def cards(reviews: Iterable[Review]) -> Mapping[str, Card]:
    """The card of each problem, by its slug."""
    ordered = sorted(reviews, key=lambda each: (each.sitting.problem, each.sitting.at))
    return {
        problem: _card(problem, list(group))
        for problem, group in groupby(ordered, key=lambda each: each.sitting.problem)
    }


def _card(problem: str, reviews: Sequence[Review]) -> Card:
    card = fsrs.Card(card_id=1, due=reviews[0].sitting.at)
    for each in reviews:
        at = each.sitting.at.astimezone(UTC)
        card, _ = _SCHEDULER.review_card(card, _RATINGS[each.rating], at)
    return Card(problem=problem, due=card.due, last=reviews[-1], reviews=len(reviews))
