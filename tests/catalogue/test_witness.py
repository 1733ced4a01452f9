"""``call -> answer`` as people write it."""

from __future__ import annotations

import pytest

from judge.catalogue.literals import NotPlain
from judge.catalogue.witness import arguments_of, read_witness


@pytest.mark.parametrize(
    ("text", "call", "expected"),
    [
        ("f([0, 5],1)->[5]", "f([0, 5], 1)", "[5]"),
        ("  f( 'a' )  ->  -1 ", "f('a')", "-1"),
        ("f() -> None", "f()", "None"),
        ("f('a -> b') -> 'c'", "f('a -> b')", "'c'"),
        ("f('a') -> 'b -> c'", "f('a')", "'b -> c'"),
        ("f({2, 1}) -> (1,)", "f({1, 2})", "(1,)"),
    ],
)
def test_a_witness_is_a_call_and_an_answer(text: str, call: str, expected: str) -> None:
    found = read_witness(text, "f")
    assert (found.call, found.expected) == (call, expected)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("f(1)", "no -> with the answer"),
        ("f(1) ->", "the answer is missing"),
        ("g(1) -> 1", "it calls 'g', not 'f'"),
        ("1 -> 1", "it is no call of 'f'"),
        ("x.f(1) -> 1", "it is no call of 'f'"),
        ("f(n=1) -> 1", "without names"),
        ("f(print()) -> 1", "is not a plain value"),
        ("f(1 -> 1", "the call cannot be read"),
        ("f(1) -> f(2)", "is not a plain value"),
    ],
)
def test_what_is_no_witness_says_why(text: str, complaint: str) -> None:
    with pytest.raises(NotPlain, match=complaint):
        read_witness(text, "f")


def test_arguments_are_values() -> None:
    assert arguments_of("f([1], 'a', {1: None})", "f") == ([1], "a", {1: None})
