"""The figures of the grading, on the worked sheets in every form."""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.model.trace import ENDLESS, GRADED_VISITS, Claims, Tag, Truth, Visit
from judge.trace.grade import PATH, RESULT, STATE, grade
from judge.trace.parsing import parse
from tests.trace.forms import (
    Row,
    before_rows,
    blank_rows,
    claims_of,
    doubled,
    edit_rows,
    final_rows,
    full_rows,
    label_rows,
    prefix,
    random_sheet,
    with_cell,
    without,
)
from tests.trace.worked import Worked, all_worked, limiter, loop, recursion

_WORKED = pytest.mark.parametrize("worked", all_worked(), ids=lambda each: each.name)
_FORMS: dict[str, Callable[[list[Row]], list[Row]]] = {
    "full": lambda rows: rows,
    "blank": blank_rows,
    "edit": edit_rows,
}
_IN_FORM = pytest.mark.parametrize("form", _FORMS.values(), ids=_FORMS.keys())
Form = Callable[[list[Row]], list[Row]]


def _score(worked: Worked, rows: list[Row], answer: str | None = None) -> float:
    return grade(claims_of(worked.sheet, rows, answer), worked.truth).score


@_WORKED
@_IN_FORM
def test_a_perfect_sheet_scores_100_in_every_form(worked: Worked, form: Form) -> None:
    rows = form(full_rows(worked.truth))
    found = grade(claims_of(worked.sheet, rows, worked.truth.outcome), worked.truth)
    assert (found.path, found.state, found.result, found.score) == (PATH, STATE, RESULT, 100.0)
    assert found.divergence is None
    assert found.notes == ()


@_WORKED
def test_the_forms_may_be_mixed(worked: Worked) -> None:
    full = full_rows(worked.truth)
    forms = [full, blank_rows(full), edit_rows(full)]
    rows = [forms[index % 3][index] for index in range(len(full))]
    assert _score(worked, rows, worked.truth.outcome) == 100.0


@_WORKED
def test_an_empty_sheet_scores_0(worked: Worked) -> None:
    found = grade(parse(worked.sheet.text, worked.sheet), worked.truth)
    assert found.score == 0.0
    assert found.divergence is not None
    assert found.divergence.tag is Tag.LEFT_OPEN


@_WORKED
def test_labels_alone_score_5_at_most(worked: Worked) -> None:
    assert 0 < _score(worked, label_rows(worked.truth)) <= 5


@_WORKED
def test_only_the_answer_scores_10_at_most(worked: Worked) -> None:
    assert 0 < _score(worked, [], worked.truth.outcome) <= 10


@_WORKED
def test_final_values_everywhere_score_30_at_most(worked: Worked) -> None:
    assert _score(worked, final_rows(worked.truth), worked.truth.outcome) <= 30


@_WORKED
@_IN_FORM
def test_a_dropped_row_keeps_80_to_99(worked: Worked, form: Form) -> None:
    full = full_rows(worked.truth)
    for index in range(len(full)):
        for rows in (form(without(full, index)), without(form(full), index)):
            assert 80 <= _score(worked, rows, worked.truth.outcome) <= 99, index


@_WORKED
@_IN_FORM
def test_a_doubled_row_keeps_80_to_99(worked: Worked, form: Form) -> None:
    full = full_rows(worked.truth)
    for index in range(len(full)):
        for rows in (form(doubled(full, index)), doubled(form(full), index)):
            assert 80 <= _score(worked, rows, worked.truth.outcome) <= 99, index


@_WORKED
def test_a_doubled_row_costs_the_same_in_every_form(worked: Worked) -> None:
    full = full_rows(worked.truth)
    for index in range(len(full)):
        scores = {
            _score(worked, doubled(form(full), index), worked.truth.outcome)
            for form in _FORMS.values()
        }
        assert len(scores) == 1, index


@_WORKED
@_IN_FORM
def test_every_longer_prefix_scores_more(worked: Worked, form: Form) -> None:
    whole = claims_of(worked.sheet, form(full_rows(worked.truth)), worked.truth.outcome)
    scores = [grade(prefix(whole, rows), worked.truth).score for rows in range(len(whole.rows) + 1)]
    scores.append(grade(whole, worked.truth).score)
    assert scores[0] == 0.0
    assert all(shorter < longer for shorter, longer in pairwise(scores))


@_WORKED
@_IN_FORM
def test_a_sheet_written_before_the_line_is_named_and_scores_60_to_75(
    worked: Worked, form: Form
) -> None:
    rows = form(before_rows(worked.truth))
    found = grade(claims_of(worked.sheet, rows, worked.truth.outcome), worked.truth)
    assert found.before_the_line
    assert 60 <= found.score <= 75
    assert found.divergence is not None
    assert found.divergence.tag is Tag.BEFORE_THE_LINE
    assert "before its line" in found.notes[0]


@_WORKED
def test_no_other_sheet_is_taken_for_one_before_the_line(worked: Worked) -> None:
    full = full_rows(worked.truth)
    others = [full, final_rows(worked.truth), label_rows(worked.truth)]
    others += [without(full, index) for index in range(len(full))]
    others += [doubled(full, index) for index in range(len(full))]
    for rows in others:
        assert not grade(claims_of(worked.sheet, rows), worked.truth).before_the_line


def test_random_sheets_score_about_10_on_average() -> None:
    averages = [
        statistics.mean(
            grade(random_sheet(worked.sheet, worked.truth, random.Random(seed)), worked.truth).score
            for seed in range(200)
        )
        for worked in all_worked()
    ]
    assert 5 <= statistics.mean(averages) <= 10
    assert max(averages) <= 12


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_a_wrong_cell_never_scores_more_than_a_right_one(data: st.DataObject) -> None:
    worked = data.draw(st.sampled_from(all_worked()))
    form = data.draw(st.sampled_from(list(_FORMS.values())))
    rows = form(full_rows(worked.truth))
    row = data.draw(st.integers(0, len(rows) - 1))
    column = data.draw(st.integers(0, len(rows[0][1]) - 1))
    wrong = with_cell(rows, row, column, data.draw(st.sampled_from(["77", "'no'", "?", "[9 9]"])))
    assert _score(worked, wrong, worked.truth.outcome) <= 100.0
    if wrong[row][1][column] != "?" or worked.truth.visits[row].values[column]:
        assert grade(claims_of(worked.sheet, wrong), worked.truth).divergence is not None


def test_only_cells_that_change_earn_anything() -> None:
    worked = loop()
    rows = full_rows(worked.truth)
    silent = with_cell(rows, 3, 0, "?")
    assert worked.truth.visits[3].values[0] == worked.truth.visits[2].values[0]
    assert _score(worked, silent, worked.truth.outcome) == 100.0
    assert _score(worked, with_cell(rows, 2, 0, "?"), worked.truth.outcome) < 100.0


def test_a_claimed_change_that_did_not_happen_costs_something() -> None:
    worked = loop()
    rows = with_cell(full_rows(worked.truth), 3, 0, "5")
    assert _score(worked, rows, worked.truth.outcome) < 100.0


def _counting(values: list[str]) -> tuple[Worked, Truth]:
    """A truth of one column over the passes of the loop."""
    worked = loop()
    column = worked.sheet.columns[:1]
    visits = tuple(Visit(label="L4", values=(value,)) for value in values)
    return worked, Truth(columns=column, visits=visits, outcome="0")


def _counted(worked: Worked, truth: Truth, cells: list[str]) -> float:
    sheet = replace(worked.sheet, columns=truth.columns)
    return grade(claims_of(sheet, [("L4", (cell,)) for cell in cells], "0"), truth).state


def test_a_step_that_is_right_from_a_carried_error_earns_half() -> None:
    worked, truth = _counting(["1", "3", "6", "10"])
    assert _counted(worked, truth, ["1", "3", "6", "10"]) == STATE
    assert _counted(worked, truth, ["2", "4", "7", "11"]) == round(STATE * 1.5 / 4, 1)
    assert _counted(worked, truth, ["2", "5", "9", "14"]) == 0.0


def test_a_right_value_in_the_row_beside_earns_half() -> None:
    worked, truth = _counting(["1", "3", "6", "10"])
    assert _counted(worked, truth, ["1", "1", "3", "10"]) == round(STATE * 2.5 / 4, 1)


def test_an_append_to_a_wrong_list_is_a_right_step() -> None:
    worked, truth = _counting(["[1]", "[1 2]", "[1 2 3]"])
    assert _counted(worked, truth, ["[9]", "[9 2]", "[9 2 3]"]) == round(STATE / 3, 1)
    assert _counted(worked, truth, ["[9]", ".. +2", ".. +3"]) == round(STATE / 3, 1)


def test_after_a_dropped_row_a_blank_means_the_missing_one_and_earns_nothing() -> None:
    worked, truth = _counting(["[0]", "[0 1]", "[1 2]", "[1 2]", "[1 2 3]", "[2 3 4]"])
    visits = list(truth.visits)
    visits[2] = replace(visits[2], label="L5")
    truth = replace(truth, visits=tuple(visits))
    cells = ["[0]", ".. +1", "", ".. +3", ".. -1 +4"]
    assert _counted(worked, truth, cells) == STATE * 4 / 5


@_IN_FORM
@pytest.mark.parametrize("visits", [13, 16, 17, 40])
@pytest.mark.parametrize("rows", [12, 16])
@pytest.mark.parametrize("turns", [("L4", "L5", "L4", "L4"), ("L4",) * 4], ids=["two", "one"])
def test_a_long_run_is_graded_like_a_short_one(
    visits: int, rows: int, turns: tuple[str, ...], form: Form
) -> None:
    worked = loop()
    passed = tuple(
        Visit(label=turns[i % 4], values=(str(i), f"[{' '.join(map(str, range(i % 5)))}]"))
        for i in range(visits)
    )
    truth = Truth(columns=worked.sheet.columns[:2], visits=passed, outcome="0")
    sheet = replace(worked.sheet, columns=truth.columns)
    full = full_rows(truth)[:rows]

    def score(cells: list[Row]) -> float:
        return grade(claims_of(sheet, cells, "0"), truth).score

    assert score(form(full)) == 100.0
    late = grade(claims_of(sheet, form(before_rows(truth)[:rows]), "0"), truth)
    assert late.before_the_line
    assert 60 <= late.score <= 75
    for index in range(GRADED_VISITS - 1):
        assert 80 <= score(form(without(full, index))) <= 99, index
        assert 80 <= score(without(form(full), index)) <= 99, index
        assert 80 <= score(form(doubled(full, index))) <= 99, index
        assert 80 <= score(doubled(form(full), index)) <= 99, index


def test_what_goes_wrong_after_the_graded_visits_costs_nothing() -> None:
    worked, truth = _counting([str(i * i) for i in range(16)])
    cells = [str(i * i) for i in range(GRADED_VISITS)]
    assert _counted(worked, truth, [*cells, "1", "2", "3", "4"]) == STATE
    assert _counted(worked, truth, cells) == STATE


def test_a_long_run_is_perfect_with_the_first_rows_and_the_answer() -> None:
    worked, truth = _counting([str(i) for i in range(17)])
    truth = replace(truth, truncated=True, outcome=ENDLESS)
    sheet = replace(worked.sheet, columns=truth.columns)
    for count in (GRADED_VISITS, 16):
        rows: list[Row] = [("L4", (str(i),)) for i in range(count)]
        for answer in ("!endless", "never", "!timeout"):
            assert grade(claims_of(sheet, rows, answer), truth).score == 100.0


def test_a_run_that_crashes_is_perfect_with_its_error() -> None:
    worked, truth = _counting(["1", "2"])
    truth = replace(truth, outcome="!KeyError")
    sheet = replace(worked.sheet, columns=truth.columns)
    rows: list[Row] = [("L4", ("1",)), ("L4", ("2",))]
    assert grade(claims_of(sheet, rows, "!KeyError"), truth).score == 100.0
    assert grade(claims_of(sheet, rows, "raises KeyError"), truth).score == 100.0
    assert grade(claims_of(sheet, rows, "!ValueError"), truth).score == 85.0


def test_a_run_without_visits_is_graded_by_its_answer() -> None:
    worked = loop()
    truth = replace(worked.truth, visits=(), outcome="!IndexError")
    assert grade(claims_of(worked.sheet, [], "!IndexError"), truth).score == 100.0
    assert grade(claims_of(worked.sheet, [], "3"), truth).score == 0.0
    assert grade(claims_of(worked.sheet, label_rows(worked.truth)), truth).score == 0.0


def test_a_column_that_is_not_bound_is_not_asked() -> None:
    worked = recursion()
    visits = list(worked.truth.visits)
    for index in (2, 3):
        label, values = visits[index].label, visits[index].values
        visits[index] = Visit(label=label, values=(values[0], None, values[2]))
    truth = replace(worked.truth, visits=tuple(visits))
    rows = full_rows(truth)
    assert grade(claims_of(worked.sheet, rows, "2"), truth).score == 100.0
    assert grade(claims_of(worked.sheet, with_cell(rows, 2, 1, "9"), "2"), truth).score == 100.0


def test_the_same_object_may_be_named_by_another_column() -> None:
    worked = limiter()
    columns = worked.sheet.columns
    visits = tuple(
        replace(visit, values=(visit.values[1], visit.values[1], visit.values[2]))
        for visit in worked.truth.visits
    )
    truth = replace(worked.truth, visits=visits)
    rows: list[Row] = [(v.label, ("=log", v.values[1] or "", v.values[2] or "")) for v in visits]
    assert columns[1].name == "log"
    assert grade(claims_of(worked.sheet, rows, "True"), truth).score == 100.0


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_any_sheet_is_graded_between_0_and_100(data: st.DataObject) -> None:
    worked = data.draw(st.sampled_from(all_worked()))
    names = [point.label for point in worked.sheet.checkpoints]
    cell = st.one_of(st.text("=.+-[]'?0123ab ", max_size=6), st.sampled_from(["", "1", ".. +1"]))
    rows = data.draw(
        st.lists(
            st.tuples(
                st.sampled_from([*names, "X1"]),
                st.tuples(*[cell for _ in worked.sheet.columns]),
            ),
            max_size=16,
        )
    )
    claims: Claims = claims_of(worked.sheet, rows, data.draw(st.none() | cell))
    found = grade(claims, worked.truth)
    assert 0 <= found.score <= 100
    assert found.divergence is not None or found.score == 100.0
    assert found.divergence is None or len(found.divergence.replay) <= 6
