"""The grade of a hand trace as it is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from judge.model.trace import (
    Condition,
    Divergence,
    Grade,
    Quadrant,
    Tag,
    Truth,
    Verification,
)
from judge.model.trace_found import CardAnswer, CardGrade, TraceFound
from judge.model.verdict import Verdict
from judge.report.trace import found_report, practice
from judge.report.trace_json import found_json
from tests.report.consoles import rendered

DIVERGENCE = Divergence(
    row=6,
    sheet_line=47,
    column="at",
    claimed="L3",
    true="L6",
    tag=Tag.STOPPED_EARLY,
    sentence="row 6: the run was at L6, the sheet is at L3",
    condition=Condition(line=6, text="t - timestamps[left] >= 1000", value=True),
    replay=(
        "  L6    left=1 (was 0)  best=3 (was 0)  right=3 (was 2)  t=1500 (was 500)",
        "    line 6: t - timestamps[left] >= 1000 was True",
        "> L6    left=3 (was 2)",
    ),
)
GRADE = Grade(
    score=86.9,
    path=21.9,
    state=50.0,
    result=15.0,
    before_the_line=False,
    divergence=DIVERGENCE,
    quadrant=Quadrant.MEANT,
    verification=Verification.WRONG_LINE,
    notes=("the run had more visits than are kept; the first ones count",),
)
FOUND = TraceFound(
    problem="sliding-window-rate-limit",
    case="capped",
    why="at 1500 everything before it leaves at once",
    grade=GRADE,
    truth=Truth(columns=(), visits=(), outcome="2"),
    expected="3",
    reference="wrong_answer/last_window_forgotten.py",
    verdict=Verdict.WA,
)
SHOWN = """\
sliding-window-rate-limit  capped
86.9 of 100
path 21.9/25  state 50/60  result 15/15

traced what you meant, not what you wrote
  you wrote down what it should do: read the line, not the
plan
  there is a bug, as you say, in another line
  the run had more visits than are kept; the first ones
count

first divergence: row 6, at (line 47 of the sheet)
  you wrote L3
  it is     L6
  kind      stopped early: line 6, t - timestamps[left] >=
            1000 was True
  what happened
      L6    left=1 (was 0)  best=3 (was 0)  right=3 (was 2)
            t=1500 (was 500)
        line 6: t - timestamps[left] >= 1000 was True
    > L6    left=3 (was 2)
  practise  at the end of a loop ask its condition once
            more, and write the last pass

  answers   2
  right     3
  case      at 1500 everything before it leaves at once
  code      wrong_answer/last_window_forgotten.py (wrong
            answer)"""


def test_a_grade_says_where_the_sheet_parts_and_what_to_practise() -> None:
    assert rendered(found_report(FOUND)) == SHOWN


def test_a_perfect_sheet_has_no_divergence() -> None:
    grade = replace(GRADE, score=100.0, divergence=None, notes=(), quadrant=Quadrant.RIGHT)
    text = rendered(found_report(replace(FOUND, grade=grade)))
    assert "100 of 100" in text
    assert "divergence" not in text


@pytest.mark.parametrize(
    ("column", "title"),
    [("answer", "first divergence: the answer"), ("at", "first divergence: a row that is missing")],
)
def test_what_has_no_row_is_named(column: str, title: str) -> None:
    divergence = replace(DIVERGENCE, row=None, sheet_line=None, column=column, claimed="")
    text = rendered(found_report(replace(FOUND, grade=replace(GRADE, divergence=divergence))))
    assert title in text
    assert "you wrote nothing" in text


def test_terminal_codes_are_not_obeyed() -> None:
    divergence = replace(DIVERGENCE, claimed="\x1b[31m", true="'\u202e'", replay=("> L6  \x07",))
    text = rendered(found_report(replace(FOUND, grade=replace(GRADE, divergence=divergence))))
    assert "\x1b" not in text
    assert "\x07" not in text
    assert "\u202e" not in text


@pytest.mark.parametrize("tag", Tag)
def test_every_kind_of_slip_has_something_to_practise(tag: Tag) -> None:
    assert practice(tag).isprintable()


def test_a_card_shows_each_answer() -> None:
    answers = (
        CardAnswer(case="one", text="f(1)", claimed="2", true="2", right=True, expected="2"),
        CardAnswer(case="two", text="f(2)", claimed=None, true="!E", right=False, expected="3"),
    )
    found = TraceFound(problem="p", case="", card=CardGrade(answers=answers))
    assert (
        rendered(found_report(found))
        == """\
p
1 of 2 answers are right
answer 1: one
  you wrote 2
  it is     2
answer 2: two
  you wrote nothing
  it is     !E
  right is  3"""
    )
    form = found_json(found)["card"]
    assert (form["score"], [each["right"] for each in form["answers"]]) == (50.0, [True, False])


def test_what_cannot_be_graded_says_why() -> None:
    found = TraceFound(problem="p", case="c", ungraded="the code could not be traced: NameError")
    assert rendered(found_report(found)) == "p  c\nthe code could not be traced: NameError"
    assert found_json(found)["ungraded"] == "the code could not be traced: NameError"


def test_the_json_form_holds_everything() -> None:
    form = found_json(FOUND)
    assert (form["verdict"], form["expected"], form["case"]) == ("WA", "3", "capped")
    assert form["grade"]["divergence"]["condition"] == {
        "line": 6,
        "text": "t - timestamps[left] >= 1000",
        "value": True,
    }
    assert form["grade"]["quadrant"] == "traced what you meant, not what you wrote"
    assert form["truth"]["outcome"] == "2"
