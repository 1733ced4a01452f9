"""Frames: what goes out comes back, and no bytes from outside do any harm."""

from __future__ import annotations

import contextlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox import frames
from sandbox.calls import Raised, TracebackLine, Unrepresentable

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**200), 2**200)
    | st.floats(allow_nan=False)
    | st.text()
    | st.binary()
)
KEYS = st.integers() | st.text() | st.tuples(st.integers(), st.text())
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner)
        | st.lists(inner).map(tuple)
        | st.dictionaries(KEYS, inner)
        | st.sets(KEYS)
        | st.frozensets(KEYS)
    ),
    max_leaves=12,
)


def round_trip(value: object) -> object:
    return frames.decode_reply(frames.encode_reply(b"V", frames.tag(value)))[1]


@given(VALUES)
def test_plain_data_comes_back_as_it_was(value: object) -> None:
    back = round_trip(value)
    assert back == value
    assert repr(back) == repr(value) or isinstance(value, (set, frozenset, dict, list, tuple))


@pytest.mark.parametrize("value", [True, 1, 1.0, "1", b"1", None, (1,), [1], {1}, frozenset({1})])
def test_types_that_are_equal_are_kept_apart(value: object) -> None:
    assert type(round_trip(value)) is type(value)


@pytest.mark.parametrize("value", [math.inf, -math.inf])
def test_infinities_come_back(value: float) -> None:
    assert round_trip(value) == value


def test_nan_comes_back_as_nan() -> None:
    back = round_trip([math.nan])
    assert isinstance(back, list)
    assert math.isnan(back[0])


def test_exceptions_come_back() -> None:
    raised = Raised(
        type_names=("KeyError", "LookupError"),
        message="'x'",
        traceback=(TracebackLine(line=3, function="f", text="d['x']"),),
    )
    assert round_trip([1, raised]) == [1, raised]


def test_subclass_is_not_plain_data() -> None:
    class Yes(int):
        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = int.__hash__

    assert round_trip(Yes(1)) == Unrepresentable(type_name="Yes")


def test_dict_keys_that_are_unhashable_in_the_reply_are_refused() -> None:
    with pytest.raises(frames.FrameError):
        frames.decode_reply(b'V{"d":[[[1],2]]}')


@given(st.binary(max_size=200))
def test_random_bytes_are_a_reply_or_refused(payload: bytes) -> None:
    try:
        kind, _ = frames.decode_reply(payload)
    except frames.FrameError:
        return
    assert len(kind) == 1


FINITE = st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | FINITE | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["t", "d", "s", "z", "b", "f", "u", "r", "x"]), inner)
    ),
    max_leaves=10,
)


@given(JSON)
def test_any_json_is_a_reply_or_refused(body: object) -> None:
    with contextlib.suppress(frames.FrameError):
        frames.decode_reply(frames.encode_reply(b"V", body))


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"V",
        b"V[",
        b"V" + b"[" * 200_000,
        b"VNaN",
        b"V" + b"9" * 10_000,
        b'V{"t":1}',
        b'V{"t":[],"s":[]}',
        b'V{"f":"1.0"}',
        b'V{"b":"zz"}',
        b'V{"u":[1,2]}',
        b'V{"r":[[],"",[]]}',
        b'V{"r":[["E"],"",[["x","f","t"]]]}',
        b"V\xff",
    ],
)
def test_malformed_replies_are_refused(payload: bytes) -> None:
    with pytest.raises(frames.FrameError):
        frames.decode_reply(payload)


def encoded(body: str) -> bytes:
    return b"V" + body.encode()


@pytest.mark.parametrize(
    "payload",
    [
        encoded("[" * 900 + "]" * 900),
        encoded('{"t":[' * 400 + "]}" * 400),
        encoded("[" + "[]," * frames.MAX_VALUES + "[]]"),
        encoded('{"s":[' + ",".join(str(n * (2**61 - 1)) for n in range(3000)) + "]}"),
        encoded('{"d":[' + ",".join(f"[{n * (2**61 - 1)},1]" for n in range(3000)) + "]}"),
    ],
    ids=["deep lists", "deep tuples", "many values", "a set of one hash", "a dict of one hash"],
)
def test_replies_that_would_cost_their_reader_much_are_refused(payload: bytes) -> None:
    with pytest.raises(frames.FrameError, match=r"nested|values|hash"):
        frames.decode_reply(payload)


def test_text_may_hold_as_many_commas_as_it_likes() -> None:
    text = ',"\\' * frames.MAX_VALUES
    assert round_trip([text]) == [text]


def test_deepest_answer_that_a_worker_writes_is_read() -> None:
    value: object = 1
    for _ in range(frames.MAX_DEPTH):
        value = {1: value}
    assert round_trip([value, 1, ""]) == [value, 1, ""]


def test_answer_that_its_reader_would_refuse_is_never_sent() -> None:
    with pytest.raises(frames.AnswerTooLarge):
        frames.encode_answer(["\x00" * 20_000], 100)
    with pytest.raises(frames.AnswerTooLarge):
        frames.encode_answer([0] * (frames.MAX_VALUES + 1), 1 << 30)
