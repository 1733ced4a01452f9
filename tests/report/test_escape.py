from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.report.escape import escape, one_line


def test_control_bytes_become_the_escapes_python_shows() -> None:
    assert escape("\x1b[2Jgone\x07\r") == "\\x1b[2Jgone\\x07\\r"


def test_direction_overrides_and_surrogates_are_escaped() -> None:
    assert escape("a\u202eb\ud800") == "a\\u202eb\\ud800"


def test_letters_of_any_script_stay() -> None:
    assert escape("größer ≤ 漢字") == "größer ≤ 漢字"


def test_line_ends_stay_in_text_and_not_on_one_line() -> None:
    assert escape("a\n\tb") == "a\n\tb"
    assert one_line(" a\n\tb ") == "a\\n\\tb"


@given(st.text(st.characters(exclude_categories=())))
def test_whatever_comes_in_is_printable_and_encodable(text: str) -> None:
    shown = one_line(text)
    assert shown.isprintable()
    shown.encode("utf-8")


@pytest.mark.parametrize("char", [chr(code) for code in (*range(32), *range(127, 160))])
def test_no_control_byte_gets_through(char: str) -> None:
    assert char in "\n\t" or char not in escape(f"a{char}b")
