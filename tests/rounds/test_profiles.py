"""The table of rounds, and what it says of itself."""

from __future__ import annotations

import re
from itertools import product

import pytest

from judge.errors import UsageError
from judge.rounds.profiles import DEFAULT, PROFILES, profile_named, rules, switched


def test_table_is_what_was_agreed() -> None:
    rows = {
        p.name: (p.minutes, p.execution, p.assistant, p.problems, p.one_way, p.nudges)
        for p in PROFILES.values()
    }
    assert rows == {
        "ai": (60, False, True, 1, False, ()),
        "ai-run": (60, True, True, 1, False, ()),
        "screen": (45, False, False, 2, True, (17, 35)),
        "coding": (45, True, False, 2, False, ()),
        "free": (None, True, True, 1, False, ()),
    }
    assert DEFAULT == "ai"


def test_unknown_profile_names_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"no such profile: 'x' \(there are ai, ai-run, screen"):
        profile_named("x")


def test_switches_are_independent() -> None:
    ai = PROFILES["ai"]
    for execution, assistant, minutes, problems in product(
        (True, False, None), (True, False, None), (5, None), (3, None)
    ):
        got = switched(
            ai, execution=execution, assistant=assistant, minutes=minutes, problems=problems
        )
        assert got.execution is (ai.execution if execution is None else execution)
        assert got.assistant is (ai.assistant if assistant is None else assistant)
        assert got.minutes == (minutes or 60)
        assert got.problems == (problems or 1)


def test_clock_can_be_given_and_taken() -> None:
    assert switched(PROFILES["free"], minutes=20).minutes == 20
    assert switched(PROFILES["ai"], clock=False).limit_seconds is None


def test_nudges_beyond_the_end_fall_away() -> None:
    assert switched(PROFILES["screen"], minutes=35).nudges == (17,)


@pytest.mark.parametrize(("minutes", "problems"), [(0, 1), (601, 1), (60, 0), (60, 11)])
def test_numbers_out_of_range_are_refused(minutes: int, problems: int) -> None:
    with pytest.raises(UsageError, match="a round"):
        switched(PROFILES["ai"], minutes=minutes, problems=problems)


def test_rules_say_what_the_switches_are() -> None:
    assert rules(PROFILES["screen"]) == (
        "You have 45 minutes, from `judge round go`, which shows the statement.",
        "There are 2 problems, one after the other: `next` leaves one for good.",
        "Execution is off: the judge runs none of your code before the round is locked.",
        "No assistant is allowed.",
        "You are told the time after 17 and 35 minutes.",
        "It is locked when you submit, or when the time is over; then it is judged, once.",
    )
    assert rules(PROFILES["free"]) == (
        "There is no clock.",
        "There is 1 problem.",
        "Execution is on: `judge test` runs your code as often as you like.",
        "An assistant is allowed while the code is open.",
        "It is locked when you submit; then it is judged, once.",
    )


@pytest.mark.parametrize("name", PROFILES)
def test_rules_speak_of_this_round_only(name: str) -> None:
    said = " ".join(rules(PROFILES[name])).lower()
    assert not re.search(r"compan|employer|interview|google|meta|amazon|real round", said)
    assert all(line.endswith(".") for line in rules(PROFILES[name]))
