"""Which values each codec admits, and what is said about the others."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.catalogue.codecs import CODECS, TREE, _fault, admission, check, codec_fault

PLAIN = st.sampled_from(sorted(set(CODECS) - {TREE}))
NESTED = st.recursive(
    PLAIN,
    lambda inner: st.one_of(
        inner.map("list[{}]".format),
        inner.map("set[{}]".format),
        inner.map("tuple[{}, ...]".format),
        inner.map("{} | None".format),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"tuple[{', '.join(parts)}]"),
        st.tuples(inner, inner).map(lambda pair: f"dict[{pair[0]}, {pair[1]}]"),
    ),
    max_leaves=4,
)
ATOMS = st.one_of(
    st.none(), st.booleans(), st.integers(0, 2), st.just(0.5), st.text(max_size=1), st.just(b"")
)
VALUES = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.lists(inner, max_size=3).map(tuple),
        st.sets(ATOMS, max_size=2),
        st.dictionaries(ATOMS, inner, max_size=2),
    ),
    max_leaves=5,
)


@given(NESTED, VALUES)
def test_values_that_are_admitted_have_no_fault(codec: str, value: object) -> None:
    fault = _fault(value, ast.parse(codec, mode="eval").body, codec)
    assert admission(codec)(value) is (fault is None)


@pytest.mark.parametrize(
    ("value", "codec"),
    [
        (1, "int"), (True, "bool"), (1.5, "float"), (2, "float"), ("a", "str"), (b"a", "bytes"),
        (None, "None"), ([], "list[int]"), ([[1], []], "list[list[int]]"), (None, "int | None"),
        ([None, "a"], "list[str | None]"), ({"a": [1]}, "dict[str, list[int]]"),
        ((1, "a"), "tuple[int, str]"), ((), "tuple[int, ...]"), ((1, 2), "tuple[int, ...]"),
        ({1}, "set[int]"), ([], "TreeNode"), (["a", None, "b"], "TreeNode"),
        (["a", "b", "c", None, None, "d"], "TreeNode"),
    ],
)  # fmt: skip
def test_a_value_of_the_codec_has_no_fault(value: object, codec: str) -> None:
    assert codec_fault(codec) is None
    assert check(value, codec) is None


@pytest.mark.parametrize(
    ("value", "codec", "fault"),
    [
        (True, "int", "expected int, got bool True"),
        (1, "bool", "expected bool, got int 1"),
        (1.0, "int", "expected int, got float 1.0"),
        (True, "float", "expected float, got bool True"),
        (None, "str", "expected str, got NoneType"),
        ([1, "a"], "list[int]", "expected list[int], got str 'a'"),
        ((1,), "list[int]", "expected list[int], got tuple"),
        ({"a": 1.0}, "dict[str, int]", "expected dict[str, int], got float 1.0"),
        ({1: 1}, "dict[str, int]", "expected dict[str, int], got int 1"),
        ((1,), "tuple[int, int]", "expected tuple[int, int], got 1 entries"),
        ((1, "a"), "tuple[int, ...]", "expected tuple[int, ...], got str 'a'"),
        ("a", "TreeNode", "a tree is a level-order list, not str"),
        ([None], "TreeNode", "the root of a tree cannot be None; the empty tree is []"),
        (["a", None, None, "b"], "TreeNode", "entry 3 of the tree has no parent"),
        (["a", ["b"]], "TreeNode", "a tree holds numbers and texts, not list"),
    ],
)
def test_another_value_is_named_with_its_type(value: object, codec: str, fault: str) -> None:
    assert check(value, codec) == fault


@pytest.mark.parametrize(
    "codec",
    [
        "integer", "list", "list[]", "list[int, int]", "dict[int]", "list[TreeNode]", "int | str",
        "TreeNode | None", "list[int", "1", "'int'", "int()", "", "list[" * 99, "a" * 999, "int\0",
        "-" * 5000,
    ],
)  # fmt: skip
def test_an_unknown_codec_is_a_fault(codec: str) -> None:
    fault = codec_fault(codec)
    assert fault is not None
    assert fault.startswith("unknown codec ")


def test_a_misspelt_codec_is_answered_with_the_nearest() -> None:
    assert codec_fault("list[strr]") == "unknown codec 'list[strr]'; did you mean 'str'?"


def test_every_codec_of_the_table_is_known() -> None:
    assert [codec for codec in CODECS if codec_fault(codec)] == []


def test_a_number_of_many_digits_is_not_spelled_out() -> None:
    assert check(10**5000, "int") is None
    assert check(10**5000, "str") == "expected str, got int"
