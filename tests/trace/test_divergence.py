"""The first divergence: where it is, what stands there, and which slip it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.model.trace import Condition, Divergence, Tag, Truth, Visit
from judge.trace.divergence import ANSWER, AT
from judge.trace.grade import grade
from tests.trace.forms import (
    Row,
    blank_rows,
    claims_of,
    doubled,
    edit_rows,
    full_rows,
    with_cell,
    with_label,
    without,
)
from tests.trace.worked import Worked, all_worked, limiter, loop, recursion

_WORKED = pytest.mark.parametrize("worked", all_worked(), ids=lambda each: each.name)


def _divergence(worked: Worked, rows: list[Row], answer: str | None = None) -> Divergence:
    answer = worked.truth.outcome if answer is None else answer
    found = grade(claims_of(worked.sheet, rows, answer), worked.truth).divergence
    assert found is not None
    return found


@_WORKED
@pytest.mark.parametrize(
    "form", [lambda r: r, blank_rows, edit_rows], ids=["full", "blank", "edit"]
)
def test_every_single_wrong_cell_is_named_by_row_and_column(worked: Worked, form: object) -> None:
    assert callable(form)
    rows = form(full_rows(worked.truth))
    for row, visit in enumerate(worked.truth.visits):
        for column, true in enumerate(visit.values):
            for wrong in ("77", "'no'", "=nothing", "[1"):
                found = _divergence(worked, with_cell(rows, row, column, wrong))
                name = worked.truth.columns[column].name
                assert (found.row, found.column, found.true) == (row + 1, name, true)
                assert found.claimed.replace("=", "")[:2] == wrong.replace("=", "")[:2]


@_WORKED
def test_every_single_wrong_label_is_named_by_its_row(worked: Worked) -> None:
    rows = full_rows(worked.truth)
    labels = [point.label for point in worked.sheet.checkpoints]
    for row, visit in enumerate(worked.truth.visits):
        for label in labels:
            if label != visit.label:
                found = _divergence(worked, with_label(rows, row, label))
                assert (found.row, found.column) == (row + 1, AT)
                assert (found.claimed, found.true) == (label, visit.label)


@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_any_wrong_cell_is_named(data: st.DataObject) -> None:
    worked = data.draw(st.sampled_from(all_worked()))
    rows = data.draw(st.sampled_from([full_rows, lambda t: blank_rows(full_rows(t))]))(worked.truth)
    row = data.draw(st.integers(0, len(rows) - 1))
    column = data.draw(st.integers(0, len(worked.truth.columns) - 1))
    wrong = data.draw(st.integers(5000, 9999).map(str) | st.just("'wrong'") | st.just("[8 8 8]"))
    found = _divergence(worked, with_cell(rows, row, column, wrong))
    assert (found.row, found.column) == (row + 1, worked.truth.columns[column].name)
    assert found.sheet_line is not None
    assert found.claimed == wrong


@_WORKED
def test_a_wrong_answer_is_named(worked: Worked) -> None:
    found = _divergence(worked, full_rows(worked.truth), "[9]")
    assert (found.column, found.claimed, found.true) == (ANSWER, "[9]", worked.truth.outcome)


def test_the_line_of_the_sheet_is_that_of_the_row() -> None:
    worked = loop()
    claims = claims_of(worked.sheet, with_cell(full_rows(worked.truth), 2, 0, "9"), "3")
    found = grade(claims, worked.truth).divergence
    assert found is not None
    assert found.sheet_line == claims.rows[2].line


@_WORKED
def test_what_is_left_open_is_named_where_nothing_is_wrong(worked: Worked) -> None:
    rows = with_cell(full_rows(worked.truth), 1, 1, "?")
    found = _divergence(worked, rows)
    assert (found.tag, found.row) == (Tag.LEFT_OPEN, 2)
    wrong = with_cell(rows, 4, 0, "99")
    assert _divergence(worked, wrong).row == 5


# The tags


def _tag(worked: Worked, row: int, column: int, text: str) -> Tag:
    return _divergence(worked, with_cell(full_rows(worked.truth), row, column, text)).tag


def test_one_more_or_less_is_off_by_one() -> None:
    assert _tag(loop(), 4, 1, "4") is Tag.OFF_BY_ONE
    assert _tag(loop(), 4, 1, "9") is Tag.ANOTHER_VALUE


def test_the_old_value_is_stale() -> None:
    assert _tag(loop(), 2, 0, "0") is Tag.STALE


@pytest.mark.parametrize("text", ["'2'", "2.0"])
def test_the_same_in_another_type_is_named(text: str) -> None:
    assert _tag(loop(), 1, 1, text) is Tag.TYPE


@pytest.mark.parametrize(("column", "text"), [(2, "1"), (2, "'True'"), (1, "(0 500)")])
def test_truth_values_and_containers_have_types_too(column: int, text: str) -> None:
    assert _tag(limiter(), 1, column, text) is Tag.TYPE


def test_two_columns_in_each_others_place_are_swapped() -> None:
    worked = loop()
    rows = with_cell(with_cell(full_rows(worked.truth), 5, 1, "4"), 5, 2, "3")
    assert _divergence(worked, rows).tag is Tag.SWAPPED


def test_what_was_pushed_and_not_popped_is_a_forgotten_undo() -> None:
    worked = recursion()
    assert _tag(worked, 4, 2, "['b' 'a']") is Tag.UNDO_FORGOTTEN
    assert _tag(worked, 4, 1, "None") is Tag.STALE


def test_a_value_a_row_late_is_written_before_the_line() -> None:
    worked = loop()
    rows = with_cell(with_cell(full_rows(worked.truth), 1, 3, "0"), 2, 3, "999")
    assert _divergence(worked, rows).tag is Tag.BEFORE_THE_LINE


def test_a_change_seen_in_one_name_alone_is_an_alias() -> None:
    worked = limiter()
    visits = tuple(
        replace(visit, values=(visit.values[1], *visit.values[1:]), shared=((0, 1),))
        for visit in worked.truth.visits
    )
    truth = replace(worked.truth, visits=visits)
    rows = with_cell(full_rows(truth), 1, 0, "deque[0]")
    found = grade(claims_of(worked.sheet, rows, "True"), truth).divergence
    assert found is not None
    assert (found.tag, found.column) == (Tag.ALIAS, "self.refused")
    apart = replace(truth, visits=tuple(replace(v, shared=()) for v in visits))
    found = grade(claims_of(worked.sheet, rows, "True"), apart).divergence
    assert found is not None
    assert found.tag is Tag.STALE


def test_a_wrong_branch_has_its_condition() -> None:
    worked = recursion()
    found = _divergence(worked, with_label(full_rows(worked.truth), 2, "C11"))
    assert found.tag is Tag.WRONG_BRANCH
    assert found.condition == Condition(line=7, text="node is None", value=True)
    assert found.sentence == (
        "row 3: the run was at R8, the sheet is at C11 (wrong branch); "
        "line 7: node is None was True"
    )


def test_a_loop_left_too_soon_has_stopped_early() -> None:
    worked = loop()
    rows = full_rows(worked.truth)
    found = _divergence(worked, [*rows[:6], *rows[7:]])
    assert (found.tag, found.row, found.true) == (Tag.STOPPED_EARLY, 7, "L5")
    assert found.condition is not None
    assert found.condition.value is True


def test_a_sheet_that_ends_with_an_answer_too_soon_has_stopped_early() -> None:
    worked = loop()
    found = _divergence(worked, full_rows(worked.truth)[:5])
    assert (found.tag, found.row, found.true) == (Tag.STOPPED_EARLY, None, "L5")


def test_a_loop_that_goes_on_has_run_over() -> None:
    worked = loop()
    rows = full_rows(worked.truth)
    more: Row = ("L5", ("4", "3", "4", "2000"))
    found = _divergence(worked, [*rows[:7], more, *rows[7:]])
    assert (found.tag, found.row, found.claimed, found.true) == (Tag.RAN_OVER, 8, "L5", "L4")


def test_rows_behind_the_end_have_run_over() -> None:
    worked = loop()
    found = _divergence(worked, [*full_rows(worked.truth), ("L4", ("9", "", "", ""))])
    assert (found.tag, found.row, found.true) == (Tag.RAN_OVER, 10, "")


def test_a_dropped_visit_of_the_same_place_is_skipped() -> None:
    worked = limiter()
    found = _divergence(worked, without(full_rows(worked.truth), 1))
    assert (found.tag, found.row) == (Tag.SKIPPED, 2)
    assert found.sentence == "row 2: a visit of R19 is missing before it (visit skipped)"


@_WORKED
def test_a_row_written_twice_is_named(worked: Worked) -> None:
    rows = full_rows(worked.truth)
    found = _divergence(worked, doubled(rows, 1))
    assert (found.tag, found.row) == (Tag.DOUBLED, 3)


def test_the_replay_shows_what_happened_and_why() -> None:
    worked = loop()
    found = _divergence(worked, with_cell(full_rows(worked.truth), 2, 0, "0"))
    assert found.replay == (
        "  L4    left=0  best=1  right=0  t=0",
        "  L4    best=2 (was 1)  right=1 (was 0)  t=999 (was 0)",
        "    line 5: t - timestamps[left] >= 1000 was True",
        "> L5    left=1 (was 0)  right=2 (was 1)  t=1000 (was 999)",
        "  L4    nothing changes",
    )
    assert found.sentence == "row 3, left: it was 1, not 0 (stale)"


def test_long_values_are_shortened_in_what_is_shown() -> None:
    worked = loop()
    column = worked.sheet.columns[:1]
    long = "[" + " ".join(map(str, range(40))) + "]"
    truth = Truth(columns=column, visits=(Visit(label="L4", values=(long,)),), outcome="0")
    sheet = replace(worked.sheet, columns=column)
    found = grade(claims_of(sheet, [("L4", ("[1]",))], "0"), truth).divergence
    assert found is not None
    assert found.true == "[0 1 2 .. 38 39 #40]"
    right = grade(claims_of(sheet, [("L4", (found.true,))], "0"), truth)
    assert right.score == 100.0
