"""What a worker says that it recorded, checked and bounded: a claim like all it replies. Pure."""

from __future__ import annotations

from typing import Any

from sandbox.visits import (
    KEPT,
    LONGEST_CONDITION,
    LONGEST_VALUE,
    MOST_CONDITIONS,
    Decision,
    Passed,
    Visits,
)

_MOST_COLUMNS = 16
_MOST_COUNT = 1 << 40
_MOST_LINE = 1 << 31
_LABEL = 40
_MOST_NAMES = 50


def as_plain(visits: Visits) -> list[Any]:
    """As a reply carries them."""
    passed = [
        [
            each.label,
            [*each.values],
            [[*pair] for pair in each.shared],
            [[test.line, test.text, test.value] for test in each.tested],
        ]
        for each in visits.passed
    ]
    return [passed, visits.count, visits.outcome, [*visits.raised]]


def visits_of(body: Any) -> Visits | None:
    """The visits, or None where the body is none."""
    match body:
        case [list(passed), count, str(outcome), list(raised)] if len(passed) <= KEPT:
            found = [_passed(each) for each in passed]
            whole = tuple(each for each in found if each is not None)
            even = len({len(each.values) for each in whole}) <= 1
            counted = type(count) is int and len(found) <= count < _MOST_COUNT
            sound = len(raised) <= _MOST_NAMES and all(map(_is_value, [outcome, *raised]))
            if len(whole) == len(found) and even and counted and sound:
                return Visits(passed=whole, count=count, outcome=outcome, raised=tuple(raised))
    return None


def _passed(entry: Any) -> Passed | None:
    match entry:
        case [str(label), list(values), list(shared), list(tested)]:
            pairs = [_pair(each, len(values)) for each in shared[: _MOST_COLUMNS**2]]
            conditions = [_tested(each) for each in tested[:MOST_CONDITIONS]]
            fine = len(values) <= _MOST_COLUMNS and len(label) <= _LABEL
            if fine and all(each is None or _is_value(each) for each in values):
                return Passed(
                    label=label,
                    values=tuple(values),
                    shared=tuple(pair for pair in pairs if pair is not None),
                    tested=tuple(each for each in conditions if each is not None),
                )
    return None


def _pair(entry: Any, columns: int) -> tuple[int, int] | None:
    match entry:
        case [one, other] if type(one) is int and type(other) is int:
            return (one, other) if 0 <= one < other < columns else None
    return None


def _tested(entry: Any) -> Decision | None:
    match entry:
        case [line, str(text), bool(value)] if type(line) is int and 0 <= line < _MOST_LINE:
            return Decision(line=line, text=text[:LONGEST_CONDITION], value=value)
    return None


def _is_value(claimed: object) -> bool:
    return type(claimed) is str and len(claimed) <= LONGEST_VALUE
