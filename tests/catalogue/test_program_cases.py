"""A program as its folder declares it, and its cases as they are read."""

from __future__ import annotations

import random

from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden
from judge.model.case import Mismatch
from judge.model.output_rule import OutputRule
from judge.model.problem import PROGRAM
from sandbox.calls import FunctionCall
from sandbox.limits import MIB
from tests.catalogue.loading import GOOD, catalogue

ECHO = catalogue(GOOD).get("echo-length")


def test_program_is_a_function_of_one_text() -> None:
    assert ECHO.signature == PROGRAM
    assert ECHO.limits.output_bytes == 8 * MIB
    assert ECHO.output == OutputRule(
        validator=ECHO.folder / "validator" / "check.py",
        flags=("near",),
        flags_of=(("secret/long", ()),),
        seconds=10.0,
    )


def test_examples_are_the_samples() -> None:
    (example,) = load_examples(ECHO)
    assert example.name == "sample/1"
    assert example.call == FunctionCall(arguments=("abc\n",))
    assert example.expected == ("3\n",)
    assert example.text == r"program('abc\n') -> '3\n'"


def test_hidden_tests_are_the_secret_cases_with_their_flags() -> None:
    near, exact = load_hidden(ECHO).large
    assert [near.name, exact.name] == ["secret/1", "secret/long/1"]
    case = exact.build(exact.n, random.Random(1))
    (run,) = exact.runs(case)
    assert run.call == FunctionCall(arguments=("a" * 20 + "\n",))
    assert near.check(("\n",), ["1\n"]) is None
    assert exact.check(case, ["20\n"]) is None
    assert exact.check(case, ["21\n"]) == Mismatch(
        expected="20\n", got="21\n", reason="the output validator does not accept the output"
    )
