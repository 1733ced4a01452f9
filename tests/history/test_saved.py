"""Cases of properties as text, and back."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.authoring import same
from judge.model.saved import decode_case, encode_case
from sandbox.calls import CallScript, FunctionCall

SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary()
)
HASHABLE = st.recursive(
    SCALARS,
    lambda s: st.lists(s, max_size=3).map(tuple) | st.frozensets(s, max_size=3),
    max_leaves=4,
)
PLAIN = st.recursive(
    HASHABLE,
    lambda s: (
        st.lists(s, max_size=3)
        | st.lists(s, max_size=3).map(tuple)
        | st.dictionaries(HASHABLE, s, max_size=3)
        | st.sets(HASHABLE, max_size=3)
    ),
    max_leaves=8,
)


@given(PLAIN)
def test_plain_data_survives_exactly(case: object) -> None:
    text = encode_case(case)
    assert text is not None
    assert same(case, decode_case(text))


@given(st.lists(st.tuples(st.text(max_size=3), st.lists(PLAIN, max_size=2).map(tuple)), max_size=3))
def test_scripts_survive_within_other_data(steps: list[tuple[str, tuple[object, ...]]]) -> None:
    script = CallScript(arguments=([1],), steps=tuple(steps))
    text = encode_case(("add", script))
    assert text is not None
    _, read = decode_case(text)
    assert same((script.arguments, script.steps), (read.arguments, read.steps))


def test_a_call_survives() -> None:
    call = FunctionCall(arguments=((1, 2), {3}))
    assert decode_case(encode_case(call) or "") == call


def test_huge_numbers_and_lone_surrogates_survive() -> None:
    case = (10**6000, -(1 << 63), float("-inf"), "\udc80")
    text = encode_case(case)
    assert text is not None
    assert decode_case(text) == case
    assert text.isascii()


def test_equal_sets_have_one_text() -> None:
    assert encode_case({"b", "a", 8, 0}) == encode_case({0, 8, "a", "b"})


class Subclass(int):
    pass


@pytest.mark.parametrize(
    "case", [object(), len, Subclass(1), [Subclass(1)], 1j, ..., range(3), (lambda: 1,)]
)
def test_what_is_not_plain_data_has_no_text(case: object) -> None:
    assert encode_case(case) is None


def test_what_is_too_deep_or_too_long_has_no_text() -> None:
    deep: list[object] = []
    for _ in range(5000):
        deep = [deep]
    assert encode_case(deep) is None
    assert encode_case("a" * 2_000_000) is None


def test_a_case_that_holds_itself_has_no_text() -> None:
    circle: list[object] = []
    circle.append(circle)
    assert encode_case(circle) is None


@pytest.mark.parametrize(
    "text",
    [
        "", "nonsense", '{"x": 1}', "{}", '{"int": 1, "set": []}', '{"int": "z"}', '{"int": [1]}',
        '{"float": "z"}', '{"set": [[]]}', '{"dict": [1]}', '{"dict": [[1]]}', '{"bytes": 3}',
        '{"bytes": "z"}', '{"tuple": 3}', '{"call": 3}', '{"script": 3}', '{"script": [1, 2]}',
        '{"script": [[], [["m", 1]]]}', '{"script": [[], [[1, {"tuple": []}]]]}', "[" * 5000,
        json.dumps([[]]) + "x", "9" * 5000,
    ],
)  # fmt: skip
def test_a_text_from_elsewhere_is_no_case(text: str) -> None:
    assert decode_case(text) is None


@dataclass(frozen=True, slots=True)
class Record:
    name: str
    sizes: tuple[int, ...]


def test_records_survive_where_their_type_is_known() -> None:
    case = (Record("a", (1, 2)), [Record("b", ())])
    text = encode_case(case)
    assert text is not None
    assert decode_case(text, {"test_saved.Record": Record}.get) == case
    assert decode_case(text) is None


@pytest.mark.parametrize(
    "text",
    [
        '{"record": ["os.system", ["true"]]}',
        '{"record": ["test_saved.Record", [1]]}',
        '{"record": 5}',
        '{"record": [["test_saved.Record"], []]}',
    ],
)
def test_other_records_are_none_of_ours(text: str) -> None:
    known = {"test_saved.Record": Record, "os.system": print}
    assert decode_case(text, known.get) is None  # type: ignore[arg-type]


def test_scripts_are_read_as_they_were_written_before() -> None:
    step = '{"tuple": ["m", {"tuple": [1, {"tuple": [2]}]}]}'
    case = CallScript(arguments=(3,), steps=(("m", (1, (2,))),))
    assert decode_case(f'{{"script": [[3], [{step}]]}}') == case
    assert decode_case(encode_case(case) or "") == case
