"""Cards are a fold of the record: nothing else plays a part."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given

from judge.model.evidence import Evidence
from judge.model.review import Rating, Review
from judge.review.cards import MOST_DAYS, cards
from judge.review.trends import due_cards, trends
from tests.review.record import DAY, MINUTES, after, records, sitting


def rated(*ratings: tuple[float, Rating]) -> list[Review]:
    return [
        Review(sitting=sitting(at=after(minutes)), rating=rating, reason="")
        for minutes, rating in ratings
    ]


def shuffled(evidence: Evidence, drawn: random.Random) -> Evidence:
    names = ("attempts", "starts", "drills", "rounds")
    fields: dict[str, Any] = {
        name: tuple(drawn.sample(every, len(every)))
        for name, every in ((name, getattr(evidence, name)) for name in names)
    }
    return Evidence(**fields)


@given(records)
def test_order_of_reading_does_not_matter(evidence: Evidence) -> None:
    other = shuffled(evidence, random.Random(1))
    assert due_cards(other, MINUTES) == due_cards(evidence, MINUTES)
    assert trends(other, MINUTES) == trends(evidence, MINUTES)


@given(records)
def test_chance_and_the_clock_play_no_part(evidence: Evidence) -> None:
    random.seed(1)
    first = due_cards(evidence, MINUTES)
    random.seed(2)
    assert due_cards(evidence, MINUTES) == first


@given(records)
def test_nothing_is_due_on_the_day_it_was_practised_nor_after_half_a_year(
    evidence: Evidence,
) -> None:
    for card in due_cards(evidence, MINUTES).values():
        away = card.due - card.last.sitting.at
        assert timedelta(days=1) <= away <= timedelta(days=MOST_DAYS)


def test_better_ratings_are_due_later() -> None:
    due = [cards(rated((0, rating)))["ring"].due for rating in Rating]
    assert due[0] <= due[1] < due[2] < due[3]


def test_repeating_well_stretches_the_interval() -> None:
    once = cards(rated((0, Rating.GOOD)))["ring"]
    (first, second) = rated((0, Rating.GOOD), (0, Rating.GOOD))
    again = replace(second, sitting=replace(second.sitting, at=once.due))
    twice = cards([again, first])["ring"]
    assert twice.due - once.due > once.due - after(0)
    assert (twice.reviews, twice.last) == (2, again)


def test_what_was_forgotten_comes_back_sooner() -> None:
    known = [(DAY * day, Rating.EASY) for day in (0, 10, 40)]
    away = {
        rating: cards(rated(*known, (DAY * 100, rating)))["ring"].due - after(DAY * 100)
        for rating in Rating
    }
    assert away[Rating.AGAIN] < away[Rating.HARD] / 10


def test_nothing_is_put_off_for_longer_than_half_a_year() -> None:
    known = rated(*((DAY * 100 * n, Rating.EASY) for n in range(6)))
    card = cards(known)["ring"]
    assert card.due - card.last.sitting.at == timedelta(days=MOST_DAYS)


def test_each_problem_has_a_card_of_its_own() -> None:
    (ring,) = rated((0, Rating.GOOD))
    tree = replace(ring, sitting=replace(ring.sitting, problem="tree"))
    assert set(cards([ring, tree])) == {"ring", "tree"}
    assert cards([]) == {}
