"""The form of a critique, as the editor opens it and as it is read."""

from __future__ import annotations

import pytest

from judge.cli.desk.critique_form import blank_form, critique_of, read_form, read_lines
from judge.errors import UsageError
from judge.model.critique import Critique
from judge.model.draft import Witness

TEXT = "def plus(a, b):\n    # carefully\n    return a + b\n"
FORM = blank_form("D1", "plus", "The sum.", TEXT, None)
SAID = Critique(
    accept=False,
    lines=(1, 2),
    witness=Witness(call="plus(1, 2)", expected="3"),
    note="it is: slow",
)


def filled(**values: str) -> str:
    form = FORM
    for field, value in values.items():
        assert f"\n{field}:\n" in form
        form = form.replace(f"\n{field}:\n", f"\n{field}: {value}\n")
    return form


def test_the_form_shows_the_draft_with_its_lines() -> None:
    assert "# D1: The sum." in FORM
    assert "#  3      return a + b" in FORM


def test_what_is_filled_in_is_read() -> None:
    form = filled(verdict="REJ", lines="1-2", witness="plus(1, 2) -> 3", note="it is: slow")
    assert read_form(form, "plus", 3) == SAID


def test_a_verdict_alone_is_enough() -> None:
    assert read_form(filled(verdict="accept"), "plus", 3) == Critique(accept=True)


def test_a_form_with_the_last_critique_reads_as_that() -> None:
    assert read_form(blank_form("D1", "plus", "The sum.", TEXT, SAID), "plus", 3) == SAID


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ({}, "the form has no verdict"),
        ({"verdict": "maybe"}, "no verdict on a draft: 'maybe'"),
        ({"verdict": "reject", "lines": "4"}, "no such lines: '4'"),
        ({"verdict": "reject", "lines": "2-1"}, "no such lines: '2-1'"),
        ({"verdict": "reject", "lines": "two"}, "no lines: 'two'"),
        ({"verdict": "reject", "witness": "plus(1)"}, "no witness: 'plus(1)'"),
        ({"verdict": "accept", "lines": "1"}, "has no lines at fault"),
    ],
)
def test_what_cannot_be_understood_is_named(values: dict[str, str], complaint: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_form(filled(**values), "plus", 3)
    assert complaint in caught.value.message


def test_a_field_that_is_not_in_the_form_is_named() -> None:
    with pytest.raises(UsageError, match="no field of the form: 'line: 3'"):
        read_form(FORM + "line: 3\n", "plus", 3)


def test_lines_are_numbers_and_ranges() -> None:
    assert read_lines(" 3 , 1-2,3", 3) == (1, 2, 3)
    assert read_lines("", 3) == ()


def test_blank_options_say_nothing() -> None:
    said = critique_of(accept=True, lines=" ", witness=" ", note=" ", slot="plus", most_line=3)
    assert said == Critique(accept=True)
