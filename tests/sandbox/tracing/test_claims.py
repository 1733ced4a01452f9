"""What a worker claims to have recorded is checked: a claim is read whole, or not at all."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox.tracing.claims import as_plain, visits_of
from sandbox.visits import KEPT, LONGEST_VALUE, MOST_CONDITIONS, Decision, Passed, Visits

TEST = Decision(line=3, text="x > 0", value=True)
ONE = Passed(label="L3", values=("1", None), shared=((0, 1),), tested=(TEST,))
FOUND = Visits(passed=(ONE,), count=7, outcome="!KeyError", raised=("KeyError", "LookupError"))
VISIT = ["L3", ["1", None], [], []]


def test_what_was_recorded_is_read_back() -> None:
    assert visits_of(as_plain(FOUND)) == FOUND


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        [[], 0, "1"],
        [[], 0, 1, []],
        [[], -1, "1", []],
        [[], True, "1", []],
        [[], 1 << 50, "1", []],
        [[], 0, "x" * (LONGEST_VALUE + 1), []],
        [[], 0, "!E", [3]],
        [[], 0, "!E", ["E"] * 51],
        [[VISIT], 0, "1", []],
        [[VISIT] * (KEPT + 1), KEPT + 1, "1", []],
        [[VISIT, ["L3", ["1"], [], []]], 2, "1", []],
        [[["L3", ["1"], []]], 1, "1", []],
        [[["L" * 41, ["1"], [], []]], 1, "1", []],
        [[["L3", [1], [], []]], 1, "1", []],
        [[["L3", ["x" * (LONGEST_VALUE + 1)], [], []]], 1, "1", []],
        [[["L3", ["1"] * 17, [], []]], 1, "1", []],
        [[{"L3": 1}], 1, "1", []],
    ],
)
def test_a_malformed_claim_is_no_trace(body: Any) -> None:
    assert visits_of(body) is None


def test_pairs_and_conditions_that_cannot_be_are_dropped() -> None:
    pairs = [[0, 1], [1, 0], [0, 2], [True, 1], "01"]
    tests = [[3, "x > 0", True], [-1, "x", True], [3, "x", 1], [3, "y", False]]
    (found,) = visits_of([[["L3", ["1", "2"], pairs, tests]], 1, "1", []]).passed  # type: ignore[union-attr]
    assert found.shared == ((0, 1),)
    assert found.tested == (TEST, Decision(line=3, text="y", value=False))


def test_no_more_conditions_are_read_than_are_recorded() -> None:
    tests = [[3, "x > 0", True]] * (MOST_CONDITIONS + 5)
    found = visits_of([[["L3", [], [], tests]], 1, "1", []])
    assert found is not None
    assert len(found.passed[0].tested) == MOST_CONDITIONS
