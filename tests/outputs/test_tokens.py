"""The default output validator: what it takes for right, and what it says of the rest."""

from __future__ import annotations

import pytest

from judge.outputs.tokens import BadFlags, TokenFlags, difference

SPACES = "space_change_sensitive"


def says(output: str, answer: str, flags: str = "") -> str | None:
    return difference(output, answer, TokenFlags.read(flags.split()))


@pytest.mark.parametrize(
    ("output", "answer", "flags"),
    [
        ("3\n", "3\n", ""),
        ("3", "3\n", ""),
        ("  1\t2\r\n\f3\v", "1 2 3", ""),
        ("Yes", "YES", ""),
        ("", " \n", ""),
        ("YES", "YES", "case_sensitive"),
        (" 1  2\n", " 1  2\n", "space_change_sensitive"),
        ("YES 2\n", "yes 2\n", "space_change_sensitive"),
        ("3.14000000e-2", "0.0314", "float_tolerance 1e-9"),
        ("1.1", "1.0", "float_absolute_tolerance 0.11"),
        ("110", "100", "float_relative_tolerance 0.1"),
        ("0.05", "0", "float_tolerance 0.1"),
        ("1000.5 0.4", "1000 0", "float_relative_tolerance 1e-3 float_absolute_tolerance 0.5"),
        (".5 5. +5", "0.5 5 5", "float_tolerance 0"),
        ("impossible", "Impossible", "float_tolerance 1e-6"),
        ("1e999", "1e999", "float_tolerance 1e-6"),
    ],
)
def test_right_output_is_accepted(output: str, answer: str, flags: str) -> None:
    assert says(output, answer, flags) is None


@pytest.mark.parametrize(
    ("output", "answer", "flags", "said"),
    [
        ("1 2", "1  2", SPACES, "line 1: the white space is ' ' where '  ' is due"),
        ("1", "1\n", SPACES, "it ends where '\\n' is due"),
        ("\n 1", "\n1", SPACES, "line 1: the white space is '\\n ' where '\\n' is due"),
        ("1\n\n4", "1 3", "", "line 3: '4' where '3' is due"),
        ("1", "1 2", "", "it ends where '2' is due"),
        ("", "1", "", "it ends where '1' is due"),
        ("1\n2\n9", "1 2", "", "line 3: '9' where the output is over"),
        ("3.0", "3", "", "line 1: '3.0' where '3' is due"),
        ("Yes", "YES", "case_sensitive", "line 1: 'Yes' where 'YES' is due"),
        ("ÄB", "äb", "", "line 1: 'ÄB' where 'äb' is due"),
        ("1\u00a02", "1 2", "", "line 1: '1\\xa02' where '1' is due"),
        ("1.2", "1.0", "float_tolerance 0.1", "line 1: '1.2' where '1.0' is due"),
        ("nan", "1.0", "float_tolerance 0.1", "line 1: 'nan' where '1.0' is due"),
        ("one", "1", "float_tolerance 0.1", "line 1: 'one' where '1' is due"),
        ("5", "1e999", "float_tolerance 0.1", "line 1: '5' where '1e999' is due"),
        ("1e999", "5", "float_tolerance 0.1", "line 1: '1e999' where '5' is due"),
        ("1_0", "10", "float_tolerance 1", "line 1: '1_0' where '10' is due"),
        ("x" * 99, "y", "", f"line 1: '{'x' * 40}'... where 'y' is due"),
        ("\ud800", "y", "", "line 1: '���' where 'y' is due"),
    ],
)
def test_wrong_output_is_told_by_line_and_token(
    output: str, answer: str, flags: str, said: str
) -> None:
    assert says(output, answer, flags) == said


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (
            "case_insensitive",
            "'case_insensitive' is no flag of the default validator; known: ",
        ),
        ("float_tolerance", "float_tolerance needs a number, not None"),
        ("float_tolerance tiny", "float_tolerance needs a number, not 'tiny'"),
        ("float_tolerance -1", "float_tolerance needs a number, not '-1'"),
        ("float_tolerance 1e999", "float_tolerance needs a number, not '1e999'"),
    ],
)
def test_flags_of_another_validator_are_refused(flags: str, said: str) -> None:
    with pytest.raises(BadFlags) as refused:
        TokenFlags.read(flags.split())
    assert str(refused.value).startswith(said)
