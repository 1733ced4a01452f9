"""The hidden tests of `incident-downtime`: oracles, what generators reach, large cases."""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden, module_name
from judge.catalogue.load import load_problem
from sandbox.calls import FunctionCall
from tests.problems.drawing import reached

ROOT = Path(__file__).resolve().parents[2]
SLUG = "incident-downtime"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
ORACLE: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracle")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = {case.name: case for case in HIDDEN.large}

Case = tuple[list[tuple[int, int | None]], int]


def moment_by_moment(incidents: list[tuple[int, int | None]], now: int) -> tuple[int, int | None]:
    """The rules of the statement, one moment after the other; one beyond now shows what is open."""
    repairs, run, downtime = [], 0, 0
    for moment in range(now + 2):
        if any(start <= moment and (end is None or moment < end) for start, end in incidents):
            run += 1
            downtime += moment < now
        elif run:
            repairs.append(run)
            run = 0
    return downtime, sum(repairs) // len(repairs) if repairs else None


def calls_of(case: Any) -> list[Case]:
    return case if isinstance(case, list) else [case]


def test_oracles_agree_with_every_moment() -> None:
    rng = random.Random(2)
    for _ in range(400):
        now = rng.randrange(12)
        incidents: list[tuple[int, int | None]] = []
        for _ in range(rng.randrange(6)):
            start = rng.randrange(now + 1)
            incidents.append((start, rng.choice((None, *range(start, now + 1)))))
        expected = moment_by_moment(incidents, now)
        assert ORACLE.by_definition(incidents, now) == expected, (incidents, now)
        assert ORACLE.by_sorting(incidents, now) == expected, (incidents, now)


@pytest.mark.parametrize("name", PROPERTIES)
def test_drawn_cases_keep_the_promises_of_the_statement(name: str) -> None:
    def breaks_them(case: Any) -> bool:
        return any(
            not 0 <= now <= 2 * 10**18
            or any(not 0 <= s <= (now if e is None else e) <= now for s, e in incidents)
            or (
                len(incidents) <= 60
                and ORACLE.by_definition(incidents, now) != ORACLE.by_sorting(incidents, now)
            )
            for incidents, now in calls_of(case)
        )

    assert not reached(PROPERTIES[name], breaks_them)


def alarm_alone(case: Case) -> bool:
    incidents, now = case
    lasting = [(start, now if end is None else end) for start, end in incidents if start != end]
    alarms = [start for start, end in incidents if start == end]
    return any(not any(start <= at <= end for start, end in lasting) for at in alarms)


def open_since_now_joins(case: Case) -> bool:
    incidents, now = case
    closed = [span for span in incidents if span != (now, None)]
    return bool(ORACLE.by_definition(closed, now)[1] != ORACLE.by_definition(*case)[1])


def open_inside_closed(case: Case) -> bool:
    incidents, _ = case
    began = [start for start, end in incidents if end is None]
    return any(end and start < min(began) < end for start, end in incidents if began)


@pytest.mark.parametrize(
    ("name", "drawn"),
    [
        ("false alarms", alarm_alone),
        ("still open", open_since_now_joins),
        ("still open", open_inside_closed),
        ("large times", lambda case: (ORACLE.by_definition(*case)[1] or 0) > 2**53),
        ("any order", lambda case: len(case[0]) > 60),
        ("separate calls", lambda case: case[0] != case[1]),
    ],
)
def test_boundaries_are_drawn(name: str, drawn: Callable[[Any], bool]) -> None:
    assert reached(PROPERTIES[name], drawn)


def test_remainders_of_the_mean_are_drawn_from_the_least_to_the_greatest() -> None:
    def leaves(greatest: bool) -> Callable[[Case], bool]:
        def drawn(case: Case) -> bool:
            incidents, now = case
            total, count = ORACLE.by_definition(incidents, now)[0], len(incidents)
            return count > 2 and bool(total % count == (count - 1 if greatest else 1))

        return drawn

    for greatest in (False, True):
        assert reached(PROPERTIES["rounded down"], leaves(greatest))


@pytest.mark.parametrize("n", [1, 2, 3, 60])
@pytest.mark.parametrize("name", LARGE)
def test_large_cases_can_be_built_at_every_size(name: str, n: int) -> None:
    incidents, now = LARGE[name].build(n, random.Random(3))
    assert len(incidents) == n
    assert all(0 <= s <= (now if e is None else e) <= now <= 2 * 10**18 for s, e in incidents)
    assert ORACLE.by_definition(incidents, now) == ORACLE.by_sorting(incidents, now)


def test_examples_show_what_the_oracle_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, FunctionCall)
        assert shown.expected == (ORACLE.by_definition(*shown.call.arguments),)
