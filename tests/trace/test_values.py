"""The notation of values: what reads as what, and which ways of writing are equal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.trace.agreement import agrees
from judge.trace.edits import apply_edit, edit_text
from judge.trace.reading import Unwritten, read_value
from judge.trace.values import Items, Value, from_plain, shorten, write

_ATOMS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.just("a b|c")
)
_HASHABLE = st.one_of(st.booleans(), st.integers(), st.text(max_size=3))
_PLAIN = st.recursive(
    _ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(_HASHABLE, inner, max_size=3),
        st.sets(_HASHABLE, max_size=4),
        st.deques(inner, max_size=4) if hasattr(st, "deques") else st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)


@given(_PLAIN)
def test_what_is_written_reads_back(plain: object) -> None:
    value = from_plain(plain)
    text = write(value)
    assert write(read_value(text)) == text
    assert agrees(read_value(text), value)


@given(_PLAIN)
def test_what_is_shortened_is_still_right(plain: object) -> None:
    value = from_plain(plain)
    assert agrees(read_value(write(shorten(value))), value)


@given(st.lists(st.integers(0, 5), max_size=12), st.lists(st.integers(0, 5), max_size=12))
def test_an_edit_leads_from_one_value_to_the_other(before: list[int], after: list[int]) -> None:
    for kind in ("list", "deque"):
        old, new = (Items(kind, tuple(parts)) for parts in (before, after))
        text = edit_text(old, new)
        if text is not None:
            assert write(new) in {write(each) for each in apply_edit(text, old)}


@given(_PLAIN, _PLAIN)
def test_only_equal_values_agree(one: object, other: object) -> None:
    first, second = from_plain(one), from_plain(other)
    if agrees(first, second) and not _loose(first) and not _loose(second):
        assert write(first) == write(second)


def _loose(value: Value) -> bool:
    text = write(value)
    return any(mark in text for mark in (".", "deque", "{", "set()", "[", "nan"))


@pytest.mark.parametrize(
    ("claimed", "true"),
    [
        ("[1, 2]", "[1 2]"),
        ("[ 1 2 ]", "[1 2]"),
        ("ann", "'ann'"),
        ('"ann"', "'ann'"),
        ("{ann: 2, bob: 1}", "{'bob':1 'ann':2}"),
        ("Counter({'a': 1})", "{'a':1}"),
        ("defaultdict(deque, {'a': deque([1])})", "{'a':deque[1]}"),
        ("{3, 1}", "{1 3}"),
        ("{}", "set()"),
        ("set()", "set()"),
        ("frozenset({1})", "{1}"),
        ("[1 2]", "deque[1 2]"),
        ("deque([1, 2])", "deque[1 2]"),
        ("(1)", "(1,)"),
        ("A", "A"),
        ("true", "True"),
        ("0b101", "5"),
        ("1_000", "1000"),
        ("0.33", "0.3333333333333333"),
        ("-inf", "-inf"),
        ("[1 2 3 .. 9 10 #10]", "[1 2 3 4 5 6 7 8 9 10]"),
        ("[1 2 3 4 ... 9, 10]", "[1 2 3 4 5 6 7 8 9 10]"),
        ("Log(times=[1], head=0)", "Log(times=[1] head=0)"),
        ("<whatever>", "<generator>"),
        ("[(0 'a') (1 b)]", "[(0 'a') (1 'b')]"),
    ],
)
def test_these_ways_of_writing_are_right(claimed: str, true: str) -> None:
    assert agrees(read_value(claimed), read_value(true))


@pytest.mark.parametrize(
    ("claimed", "true"),
    [
        ("1", "True"),
        ("1", "1.0"),
        ("'1'", "1"),
        ("[1 2]", "(1 2)"),
        ("[1 2]", "[2 1]"),
        ("{1 2}", "[1 2]"),
        ("deque[1]", "[1]"),
        ("'A'", "A"),
        ("0.3", "0.3333333333333333"),
        ("[1 .. 10]", "[1 2 3 4 5 6 7 8 9 10]"),
        ("[1 2 3 .. 9 10 #11]", "[1 2 3 4 5 6 7 8 9 10]"),
        ("[1 2 3 .. 4 5]", "[1 2 3 4 5]"),
        ("[.. #10]", "[1 2 3 4 5 6 7 8 9 10]"),
        ("!KeyError", "!ValueError"),
        ("{'a':1}", "{'a':2}"),
        ("None", "0"),
    ],
)
def test_these_are_wrong(claimed: str, true: str) -> None:
    assert not agrees(read_value(claimed), read_value(true))


@pytest.mark.parametrize(
    ("edit", "before", "after"),
    [
        (".. +25", "[1 2]", "[1 2 25]"),
        (".. + 25", "[1 2]", "[1 2 25]"),
        ("+25 ..", "deque[1]", "deque[25 1]"),
        (".. -1", "[1 2]", "[2]"),
        (".. -1", "[1 2 1]", "[1 2]"),
        ("-1 ..", "[1 2 1]", "[2 1]"),
        (".. -0, +25", "deque[0 1]", "deque[1 25]"),
        (".. a=1", "{}", "{'a':1}"),
        (".. a=1 b:2", "{'a':0}", "{'a':1 'b':2}"),
        (".. +a:1", "{}", "{'a':1}"),
        (".. -a", "{'a':1 'b':2}", "{'b':2}"),
        (".. +3", "{1 2}", "{1 2 3}"),
        (".. +3", "{}", "{3}"),
        (".. 1=9", "[0 0 0]", "[0 9 0]"),
        (".. -1=9", "[0 0 0]", "[0 0 9]"),
        (".. head=2", "Log(times=[] head=0)", "Log(times=[] head=2)"),
        (".. +2", "5", "7"),
        (".. +b", "'a'", "'ab'"),
        (".. +[1 2]", "[[0]]", "[[0] [1 2]]"),
        (".. +'x, y'", "[]", "['x, y']"),
        ("... +1", "[]", "[1]"),
    ],
)
def test_edits_change_the_row_above(edit: str, before: str, after: str) -> None:
    found = apply_edit(edit, read_value(before))
    assert any(agrees(value, read_value(after)) for value in found)


@pytest.mark.parametrize(
    ("edit", "before"),
    [("..", "[1]"), (".. -5", "[1]"), (".. 9=1", "[1]"), (".. a", "[1]"), (".. +1", "True")],
)
def test_edits_that_cannot_be_done_are_refused(edit: str, before: str) -> None:
    with pytest.raises(Unwritten):
        apply_edit(edit, read_value(before))


@pytest.mark.parametrize(
    "text",
    ["[1", "1 2", "3x", "{a:1 b}", "'a", "[" * 30 + "]" * 30, "", "a#0", "[.. 1 ..]", "f(1)"],
)
def test_what_is_no_value_is_refused(text: str) -> None:
    with pytest.raises(Unwritten):
        read_value(text)


@given(st.text(max_size=30))
def test_any_text_is_a_value_or_refused(text: str) -> None:
    try:
        value = read_value(text)
    except Unwritten:
        return
    assert write(value)
