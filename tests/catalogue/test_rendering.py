"""Writing plain data, calls and cases, and reading them back."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.authoring import same
from judge.catalogue.literals import literal, parse, read_literal
from judge.catalogue.notation import parse_cases, render_call, render_script, write_case
from judge.catalogue.rendering import instance_name
from judge.model.case import UNSTATED
from sandbox.calls import (
    Call,
    CallScript,
    FunctionCall,
    Raised,
    Unrepresentable,
    another,
    back_to,
)
from tests.catalogue.signatures import DEPTH, RING, WINDOW

SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary()
)
HASHABLE = st.recursive(
    SCALARS,
    lambda s: st.lists(s, max_size=3).map(tuple) | st.frozensets(s, max_size=3),
    max_leaves=5,
)
PLAIN = st.recursive(
    HASHABLE,
    lambda s: (
        st.lists(s, max_size=4)
        | st.lists(s, max_size=4).map(tuple)
        | st.dictionaries(HASHABLE, s, max_size=3)
        | st.sets(HASHABLE, max_size=3)
    ),
    max_leaves=8,
)


@given(PLAIN)
def test_a_literal_reads_back_as_the_same_value(value: object) -> None:
    text = literal(value)
    assert text.isprintable()
    assert same(value, read_literal(parse(text, "it")))


@given(st.lists(st.integers(-99, 99) | st.text(max_size=2), unique=True))
def test_a_set_has_one_spelling(items: list[Any]) -> None:
    assert literal(set(items)) == literal(set(reversed(items)))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({3, 1, 20, -1}, "{-1, 1, 3, 20}"),
        ({"b", 2, "a", None}, "{2, None, 'a', 'b'}"),
        (set(), "set()"),
        (frozenset({2, 1}), "frozenset({1, 2})"),
        ((), "()"),
        ((1,), "(1,)"),
        ({"a": [(1, 2)], "": {}}, "{'a': [(1, 2)], '': {}}"),
        ([math.inf, -math.inf, math.nan], "[float('inf'), float('-inf'), float('nan')]"),
        ("a\n\x1b\u202e\udc80", r"'a\n\x1b\u202e\udc80'"),
        (Raised(type_names=("KeyError", "LookupError"), message="a"), "raises KeyError"),
        ([Unrepresentable(type_name="Node")], "[<Node>]"),
    ],
)
def test_values_are_spelled_as_people_write_them(value: object, text: str) -> None:
    assert literal(value) == text


def test_huge_and_deep_values_are_written_exactly() -> None:
    huge = -(10**6000)
    assert read_literal(parse(literal(huge), "it")) == huge
    deep: list[object] = []
    for _ in range(20_000):
        deep = [deep]
    assert literal(deep) == "[" * 20_001 + "]" * 20_001


def test_a_call_is_one_line() -> None:
    assert render_call(([0, 999], 5), WINDOW) == "window([0, 999], 5)"
    assert render_call((["a", None, "b"],), DEPTH) == "depth(tree(['a', None, 'b']))"


SCRIPT = CallScript(arguments=(["a"], 4), steps=(("get_node", ("k",)), ("add_node", ("b",))))


def test_a_script_is_runnable_python() -> None:
    assert render_script(SCRIPT, RING) == [
        "ring = HashRing(['a'], 4)",
        "ring.get_node('k')",
        "ring.add_node('b')",
    ]


def test_a_script_ends_at_the_step_that_counts_with_its_note() -> None:
    assert render_script(SCRIPT, RING, upto=1, notes={1: "expected 'a',\n  got 'b'"}) == [
        "ring = HashRing(['a'], 4)",
        "ring.get_node('k')  # expected 'a', got 'b'",
    ]
    assert render_script(SCRIPT, RING, upto=0) == ["ring = HashRing(['a'], 4)"]


def test_a_script_of_several_instances_tells_them_apart() -> None:
    look = ("get_node", ("k",))
    script = CallScript(
        arguments=(["a"],), steps=(look, another(["b"]), look, back_to(0), look, back_to(1), look)
    )
    assert render_script(script, RING, notes={5: "seen"}) == [
        "ring = HashRing(['a'])",
        "ring.get_node('k')",
        "ring_2 = HashRing(['b'])",
        "ring_2.get_node('k')",
        "ring.get_node('k')  # seen",
        "ring_2.get_node('k')",
    ]
    assert len(render_script(script, RING, upto=4)) == 4


@pytest.mark.parametrize(
    ("name", "variable"),
    [
        ("HashRing", "ring"),
        ("RateLimiter", "limiter"),
        ("LRU", "lru"),
        ("LRUCache", "cache"),
        ("stack", "a_stack"),
        ("Class", "a_class"),
        ("_X9", "x"),
        ("Trie2", "trie"),
    ],
)
def test_an_instance_is_called_by_the_last_word_of_its_class(name: str, variable: str) -> None:
    assert instance_name(name) == variable


CASES: list[tuple[Call, tuple[object, ...], Any, str]] = [
    (FunctionCall(arguments=([1, 2], 3)), (2,), WINDOW, "window([1, 2], 3) -> 2"),
    (FunctionCall(arguments=([],)), (UNSTATED,), WINDOW, "window([])"),
    (FunctionCall(arguments=([],)), (Raised(type_names=("KeyError",)),), WINDOW,
     "window([]) -> raises KeyError"),
    (FunctionCall(arguments=([],)), (0,), DEPTH, "depth(tree([])) -> 0"),
    (SCRIPT, (UNSTATED, "a", Raised(type_names=("ValueError",))), RING,
     "ring = HashRing(['a'], 4)\nring.get_node('k') -> 'a'\n"
     "ring.add_node('b') -> raises ValueError"),
    (CallScript(arguments=(["a", "a"],)), (Raised(type_names=("ValueError",)),), RING,
     "ring = HashRing(['a', 'a']) -> raises ValueError"),
]  # fmt: skip


@pytest.mark.parametrize(("call", "expected", "signature", "text"), CASES)
def test_a_written_case_reads_back(
    call: Call, expected: tuple[object, ...], signature: Any, text: str
) -> None:
    assert write_case(call, expected, signature) == text
    (case,) = parse_cases(text, signature, name="own_cases.txt")
    assert (case.call, case.expected) == (call, expected)


def test_answers_of_a_model_may_be_written_as_they_are() -> None:
    """They hold None for the constructor, and end early where the script did."""
    assert write_case(SCRIPT, [None, "a"], RING) == (
        "ring = HashRing(['a'], 4)\nring.get_node('k') -> 'a'\nring.add_node('b')"
    )
