"""What accepted solutions say of a case, by table; nothing is run."""

from __future__ import annotations

import pytest

from judge.catalogue.notation import parse_cases
from judge.model.case import ShownCase
from judge.model.problem import Signature
from judge.model.strength import Validity
from judge.pipeline.validity import Answers, validity_of
from sandbox.calls import Raised
from tests.catalogue.signatures import RING, WINDOW

EMPTY = Raised(type_names=("EmptyRing", "LookupError", "Exception"))
MISSING = Raised(type_names=("KeyError", "LookupError", "Exception"))
OTHER = Raised(type_names=("ValueError", "Exception"))


def _case(text: str, signature: Signature) -> ShownCase:
    (case,) = parse_cases(text, signature, name="cases.txt")
    return case


FUNCTIONS: list[tuple[str, tuple[Answers | None, ...], Validity, str]] = [
    ("window([1], 2) -> 1", ((1,), (1,)), Validity.VALID, ""),
    ("window([1], 2) -> 1", ((2,), (2,)), Validity.CONTRADICTED, "2"),
    ("window([1], 2) -> 1", ((1,), (2,)), Validity.OPEN, "accepted solutions differ"),
    ("window([1], 2) -> 1", ((2,), (3,)), Validity.OPEN, "accepted solutions differ"),
    ("window([1], 2) -> 1", ((1,), None), Validity.OPEN, "accepted solutions differ"),
    ("window([1], 2) -> 1", ((True,), (True,)), Validity.CONTRADICTED, "True"),
    ("window([1], 2) -> 1", (None, None), Validity.NOT_RUN, "no accepted solution answers it"),
    ("window([1], 2)", ((1,), (1,)), Validity.NOT_RUN, "it states no answer"),
]


@pytest.mark.parametrize(("text", "accepted", "validity", "remark"), FUNCTIONS)
def test_answers_of_a_function(
    text: str, accepted: tuple[Answers | None, ...], validity: Validity, remark: str
) -> None:
    worth = validity_of(_case(text, WINDOW), accepted, None)
    assert (worth.validity, worth.remark) == (validity, remark)


SCRIPT = 'ring = HashRing(["a", "b"])\nring.add_node("c")\nring.get_node("k") -> "a"\n'
EMPTY_RING = 'ring = HashRing()\nring.get_node("k") -> raises LookupError\n'
SCRIPTS: list[tuple[str, tuple[Answers, ...], Validity, str]] = [
    (SCRIPT, ((None, None, "a"), (None, None, "a")), Validity.VALID, ""),
    (SCRIPT, ((None, None, "a"), (None, None, "b")), Validity.OPEN, "accepted solutions differ"),
    (
        SCRIPT,
        ((None, None, "b"), (None, None, "b")),
        Validity.CONTRADICTED,
        "ring.get_node(\"k\") -> 'b'",
    ),
    (
        SCRIPT,
        ((None, MISSING, "a"), (None, OTHER, "a")),
        Validity.CONTRADICTED,
        'ring.add_node("c") -> raises KeyError',
    ),
    (SCRIPT, ((None, MISSING, "a"), (None, None, "a")), Validity.OPEN, "accepted solutions differ"),
    (EMPTY_RING, ((None, EMPTY), (None, MISSING)), Validity.VALID, ""),
    (EMPTY_RING, ((None, EMPTY), (None, OTHER)), Validity.OPEN, "accepted solutions differ"),
    (
        EMPTY_RING,
        ((None, "a"), (None, "a")),
        Validity.CONTRADICTED,
        "ring.get_node(\"k\") -> 'a'",
    ),
]


@pytest.mark.parametrize(("text", "accepted", "validity", "remark"), SCRIPTS)
def test_answers_of_a_script(
    text: str, accepted: tuple[Answers, ...], validity: Validity, remark: str
) -> None:
    worth = validity_of(_case(text, RING), accepted, None)
    assert (worth.validity, worth.remark) == (validity, remark)


def test_step_that_all_contradict_counts_before_one_that_is_open() -> None:
    text = f'{SCRIPT}ring.get_nodes("k") -> "c"\n'.replace("get_nodes", "get_node")
    worth = validity_of(_case(text, RING), ((None, None, "a", "d"), (None, None, "b", "d")), None)
    assert worth.validity is Validity.CONTRADICTED
