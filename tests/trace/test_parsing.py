"""Filled sheets: what is read, whatever their form, and what lint says of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.model.trace import BugClaim, SheetFault
from judge.trace.lint import lint
from judge.trace.parsing import asked_columns, parse
from tests.trace.worked import limiter, loop, recursion

_SHEET = loop().sheet
_NAMES = "| at | left | best | right | t |"


def _text(*rows: str, head: str = _NAMES, end: str = "answer: 3\nbug: no") -> str:
    return "\n".join([head, *rows, end]) + "\n"


def _faults(*rows: str, head: str = _NAMES, end: str = "answer: 3\nbug: no") -> list[SheetFault]:
    return list(lint(_text(*rows, head=head, end=end), _SHEET))


@pytest.mark.parametrize(
    "row",
    [
        "| L4 | 0 | 1 |  | 0 |",
        "L4|0|1||0",
        "   |L4|  0|1 ||0|   ",
        "| l4 | 0 | 1 | | 0 | | |",
        "| L 4 | 0 | 1 | | 0",
        "| 4 | 0 | 1 | | 0 |",
        "| line 4 | 0 | 1 | | 0 |",
    ],
)
def test_form_does_not_matter(row: str) -> None:
    (read,) = parse(_text(row), _SHEET).rows
    assert (read.label, read.cells) == ("L4", ("0", "1", "", "0"))
    assert _faults(row) == []


def test_blank_rows_rules_and_notes_are_left_out() -> None:
    text = _text(
        "|----|:---|", "|  |  |  |  |  |", "# a note | with a pipe", "", "| L4 | 1 | | | |"
    )
    (row,) = parse(text, _SHEET).rows
    assert (row.label, row.line) == ("L4", 6)


def test_missing_cells_are_blank() -> None:
    (row,) = parse(_text("| L4 | 1 |"), _SHEET).rows
    assert row.cells == ("1", "", "", "")


def test_a_pipe_within_quotes_is_no_border() -> None:
    (row,) = parse(_text("| L4 | 'a|b' | 2 | | |"), _SHEET).rows
    assert row.cells == ("'a|b'", "2", "", "")
    (row,) = parse(_text("| L4 | it's | that's | | |"), _SHEET).rows
    assert row.cells == ("it's", "that's", "", "")


@pytest.mark.parametrize(
    ("line", "claim"),
    [
        ("bug: yes line 12", BugClaim(present=True, line=12)),
        ("Bug : YES, in line 12.", BugClaim(present=True, line=12)),
        ("bug: yes L12", BugClaim(present=True, line=12)),
        ("bug: yes", BugClaim(present=True)),
        ("bug: no", BugClaim(present=False)),
        ("bug:", None),
        ("bug: perhaps", None),
    ],
)
def test_the_bug_line_is_read(line: str, claim: BugClaim | None) -> None:
    assert parse(_text(end=f"answer: 3\n{line}"), _SHEET).bug == claim


@pytest.mark.parametrize(
    ("rows", "line", "message"),
    [
        (["| L9 | 1 | | | |"], 2, "L9 is no label of this sheet"),
        (["| | 1 | | | |"], 2, "the row has values but no label"),
        (["| L4 | [1 | | | |"], 2, "left: the value breaks off"),
        (["| L4 | 0 | .. +1 | | |"], 2, "best: nothing above to change"),
        (["| L4 | [] | | | |", "| L4 | .. -1 | | | |"], 3, "left: -1 cannot be done to []"),
        (["| L4 | 0 | =nothing | | |"], 2, "best: =nothing names no column"),
        (["| L4 | 1 | 2 | 3 | 4 | 5 |"], 2, "5 values stand in a row of 4 columns"),
        (["what is this"], 2, "'what is this' is no row and no answer"),
        ([f"| L4 | {i} | | | |" for i in range(17)], 18, "17 rows are filled, the sheet has 16"),
    ],
)
def test_lint_names_the_line_and_the_way_out(rows: list[str], line: int, message: str) -> None:
    (fault,) = _faults(*rows)
    assert (fault.line, fault.message) == (line, message)
    assert fault.remedy


def test_lint_knows_the_near_label() -> None:
    (fault,) = _faults("| K4 | 1 | | | |")
    assert fault.remedy == "did you mean L4? the labels are L4 L5 R8"


def test_lint_says_nothing_about_what_is_right() -> None:
    assert _faults("| R8 | 99 | 'x' | ? | !KeyError |", "| L4 | | .. +'y' | .. +1 | =left |") == []


@pytest.mark.parametrize(
    ("end", "message"),
    [
        ("bug: no", "the line `answer:` is missing"),
        ("answer: [\nbug: no", "answer: the value breaks off"),
        ("answer: 1\nanswer: 2", "a second answer, 2"),
        ("answer: 1\nbug: maybe", "bug: maybe cannot be read"),
    ],
)
def test_lint_of_what_stands_below(end: str, message: str) -> None:
    (fault,) = _faults("| L4 | 1 | | | |", end=end)
    assert fault.message == message


@pytest.mark.parametrize("answer", ["!KeyError", "raises KeyError", "!endless", "never", "?", ""])
def test_these_answers_can_be_read(answer: str) -> None:
    assert _faults(end=f"answer: {answer}\nbug:") == []


def test_one_column_may_be_another_variable() -> None:
    head = _NAMES.replace("right", "k")
    assert _faults(head=head) == []
    asked = asked_columns(_SHEET, parse(_text(head=head), _SHEET))
    assert [c.name for c in asked] == ["left", "best", "k", "t"]
    assert asked[2].functions == ("max_messages_in_window",)


def test_only_the_first_change_of_a_column_counts() -> None:
    claims = parse(_text(head="| at | k | timestamps | right | t |"), _SHEET)
    assert [c.name for c in asked_columns(_SHEET, claims)] == ["k", "best", "right", "t"]


def test_a_column_may_be_an_attribute() -> None:
    sheet = recursion().sheet
    claims = parse(_text(head="| at | best | node.val | path |"), sheet)
    asked = asked_columns(sheet, claims)
    assert (asked[1].expression, asked[1].functions) == ("node.val", ("deepest.walk",))


def test_columns_of_a_class_may_be_other_attributes() -> None:
    sheet = limiter().sheet
    assert {"self.k", "self.accepted", "user"} <= {column.name for column in sheet.others}


@pytest.mark.parametrize(
    ("head", "message"),
    [
        ("| at | left | best | bset | t |", "bset cannot stand in the place of right"),
        ("| at | a | b | right | t |", "a cannot stand in the place of left"),
        ("| at | k | timestamps | right | t |", "timestamps stands in the place of best"),
        ("| at | left | best |", "2 columns stand here, the sheet has 4"),
        ("| at | left | f() | right | t |", "f() cannot stand in the place of best"),
        ("# nothing", "the column row is missing"),
    ],
)
def test_lint_of_the_column_row(head: str, message: str) -> None:
    assert _faults(head=head)[0].message.startswith(message)


def test_a_sheet_of_other_code_is_noticed() -> None:
    (fault,) = _faults(head=f"# TRACE SHEET code {'0' * 12}\n{_NAMES}")
    assert fault.message.startswith("the sheet is for code 000000000000, but the code is now ")


@given(st.text(max_size=200))
def test_any_text_can_be_read_and_linted(text: str) -> None:
    for whole in (text, _text(f"| L4 | {text} | | | |"), f"{_SHEET.text}{text}"):
        parse(whole, _SHEET)
        lint(whole, _SHEET)
