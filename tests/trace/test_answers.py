"""What follows from the answer and from the line ``bug:``."""

from __future__ import annotations

from dataclasses import replace

import pytest

from judge.model.trace import BugClaim, Quadrant, Reality, Verification
from judge.trace.answers import quadrant, same_answer, verification
from judge.trace.grade import grade
from tests.trace.forms import claims_of, full_rows
from tests.trace.worked import loop

_ROWS = full_rows(loop().truth)


@pytest.mark.parametrize(
    ("sheet", "real", "expected", "found"),
    [
        ("3", "3", "3", Quadrant.RIGHT),
        ("3", "3", "4", Quadrant.FAITHFUL),
        ("4", "3", "4", Quadrant.MEANT),
        ("5", "3", "4", Quadrant.SLIP),
        ("5", "3", "3", Quadrant.SLIP),
        (None, "3", "3", None),
        ("3", "3", None, None),
    ],
)
def test_the_quadrant_compares_sheet_real_and_expected_answer(
    sheet: str | None, real: str, expected: str | None, found: Quadrant | None
) -> None:
    worked = loop()
    truth = replace(worked.truth, outcome=real)
    claims = claims_of(worked.sheet, _ROWS, sheet)
    assert quadrant(claims, truth, Reality(expected=expected)) is found
    assert grade(claims, truth, Reality(expected=expected)).quadrant is found


def test_an_answer_without_rows_was_not_traced() -> None:
    worked = loop()
    claims = claims_of(worked.sheet, [], "3")
    assert quadrant(claims, worked.truth, Reality(expected="3")) is None


@pytest.mark.parametrize(
    ("claimed", "true"),
    [("[1, 2]", "[1 2]"), ("ann", "'ann'"), ("!KeyError", "!KeyError"), ("hangs", "!endless")],
)
def test_answers_may_be_written_in_many_ways(claimed: str, true: str) -> None:
    assert same_answer(claimed, true)


@pytest.mark.parametrize(("claimed", "true"), [("1", "True"), ("[", "1"), ("?", "1"), (None, "1")])
def test_these_answers_are_wrong(claimed: str | None, true: str) -> None:
    assert not same_answer(claimed, true)


_YES = BugClaim(present=True, line=5)


@pytest.mark.parametrize(
    ("claim", "reality", "found"),
    [
        (None, Reality(code_is_right=False), Verification.NOT_CLAIMED),
        (_YES, Reality(code_is_right=False, bug_lines=frozenset({5})), Verification.CREDIT),
        (_YES, Reality(code_is_right=False, bug_lines=frozenset({6})), Verification.WRONG_LINE),
        (_YES, Reality(code_is_right=False), Verification.LINE_UNCHECKED),
        (_YES, Reality(expected="4"), Verification.LINE_UNCHECKED),
        (_YES, Reality(code_is_right=True), Verification.WRONG),
        (_YES, Reality(expected="3"), Verification.UNDECIDED),
        (BugClaim(present=True), Reality(expected="4", bug_lines=frozenset({5})),
         Verification.LINE_UNCHECKED),
        (BugClaim(present=False), Reality(code_is_right=True), Verification.CREDIT),
        (BugClaim(present=False), Reality(expected="4"), Verification.WRONG),
        (BugClaim(present=False), Reality(expected="4", code_is_right=True), Verification.WRONG),
    ],
)  # fmt: skip
def test_a_claimed_bug_is_held_against_the_verdict(
    claim: BugClaim | None, reality: Reality, found: Verification
) -> None:
    assert verification(claim, loop().truth, reality) is found


def test_verification_credit_stands_beside_the_score() -> None:
    worked = loop()
    reality = Reality(expected="4", code_is_right=False, bug_lines=frozenset({5}))
    claims = claims_of(worked.sheet, _ROWS, "3", "yes line 5")
    found = grade(claims, worked.truth, reality)
    assert (found.score, found.verification) == (100.0, Verification.CREDIT)
    assert found.quadrant is Quadrant.FAITHFUL
