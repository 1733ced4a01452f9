"""Which values each codec admits, and what is said about the others."""

from __future__ import annotations

import pytest

from judge.catalogue.codecs import CODECS, check, codec_fault


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
