"""Reading what a problem shows, and the cases that a solver writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalogue.examples import load_examples, read_starter, read_statement
from judge.catalogue.own_cases import read_own_cases
from judge.errors import BadCase
from sandbox.calls import CallScript, FunctionCall
from tests.catalogue.loading import GOOD, catalogue
from tests.catalogue.signatures import WINDOW

TOTAL = catalogue(GOOD).get("running-total")
COUNTER = catalogue(GOOD).get("visit-counter")


def test_examples_carry_name_reason_and_line() -> None:
    first, second = load_examples(TOTAL)
    assert first.call == FunctionCall(arguments=([1, 2, 3],))
    assert first.expected == ([1, 3, 6],)
    assert (first.name, first.line) == ("three numbers", 3)
    assert first.why == "each sum is the one before and the next number"
    assert (second.name, second.why, second.line) == ("no numbers", "", 9)


def test_an_example_of_a_class_is_one_script() -> None:
    (example,) = load_examples(COUNTER)
    assert isinstance(example.call, CallScript)
    assert [method for method, _ in example.call.steps] == ["visit", "visit", "visit"]


def test_statement_and_starter_are_read() -> None:
    assert read_statement(TOTAL).startswith("# Running total\n")
    assert read_starter(TOTAL).startswith("def running_total(")


def test_own_cases_are_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "cases.txt"
    path.write_text("window([1]) -> 1\n", "utf-8")
    assert [case.expected for case in read_own_cases(path, WINDOW)] == [(1,)]


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"window([1]) -> x", ":1: x is not a plain value"),
        (b"window(\xff)", " is not UTF-8: byte 0xff at offset 7"),
        (b"a\0", " is binary"),
        (b"#" * (1024 * 1024 + 1), " is larger than 1 MiB"),
    ],
)
def test_own_cases_that_cannot_be_read_are_named(content: bytes, what: str, tmp_path: Path) -> None:
    path = tmp_path / "cases.txt"
    path.write_bytes(content)
    with pytest.raises(BadCase) as caught:
        read_own_cases(path, WINDOW)
    assert str(caught.value).startswith(f"{path}{what}")


def test_missing_own_cases_are_named(tmp_path: Path) -> None:
    with pytest.raises(BadCase, match="does not exist"):
        read_own_cases(tmp_path / "cases.txt", WINDOW)
