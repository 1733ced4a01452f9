"""Drafts that are not what they say they are, told by judging them in their host."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from judge.model.draft import Draft, Fault, Slot, Witness
from judge.model.verdict import Verdict
from judge.model.verification import DraftResult
from judge.pipeline.helpers import Helpers
from judge.pipeline.judge import judge_submission
from judge.verification.draft_check import check_draft, draft_faults
from judge.verification.expectations import verify_problem
from sandbox.zygote import Zygotes
from tests.drafting import RIGHT, draft_named, set_with_drafts, slot_of
from tests.pipeline.problems import problem

CRASH = "def plus(a: int, b: int) -> int:\n    return a + b if a < 100 else 1 // 0\n"
NO_NUMBER = "def plus(a: int, b: int) -> int:\n    return a + b if a < 100 else 'many'\n"


@pytest.fixture(scope="module")
def zygotes() -> Iterator[Zygotes]:
    with Zygotes() as shared:
        yield shared


@pytest.fixture
def slot(tmp_path: Path) -> Slot:
    return slot_of(set_with_drafts(tmp_path))


def helpers(zygotes: Zygotes) -> Helpers:
    return Helpers(problem=problem("double-it"), zygotes=zygotes)


def check(slot: Slot, draft: Draft, zygotes: Zygotes) -> DraftResult:
    return check_draft(
        slot,
        draft,
        lambda each: judge_submission(
            problem("double-it"), each, seed=1, zygotes=zygotes, shrink=False
        ),
        helpers(zygotes),
    )


def fault_of(slot: Slot) -> tuple[Draft, Fault]:
    draft = draft_named(slot, "to a hundred")
    assert draft.fault is not None
    return draft, draft.fault


def test_drafts_that_are_what_they_say_are_no_fault(slot: Slot, zygotes: Zygotes) -> None:
    results = [check(slot, draft, zygotes) for draft in slot.drafts]
    assert list(draft_faults(results)) == []
    assert [each.verdict for each in results] == [Verdict.AC] * 2 + [Verdict.WA] * 3


def test_a_flawed_draft_that_passes_is_a_fault(slot: Slot, zygotes: Zygotes) -> None:
    draft, _ = fault_of(slot)
    found = check(slot, replace(draft, text=RIGHT), zygotes)
    assert (found.verdict, found.witness_holds, found.as_expected) == (Verdict.AC, False, False)
    faults = [each for each in draft_faults([found])]
    assert faults[0].startswith("drafts/plus: to a hundred: expected WA, got AC")
    assert faults[1] == "drafts/plus: to a hundred: its witness does not hold"


def test_a_right_draft_that_is_wrong_is_a_fault(slot: Slot, zygotes: Zygotes) -> None:
    draft, _ = fault_of(slot)
    found = check(slot, replace(slot.right[0], text=draft.text), zygotes)
    assert any("expected AC, got WA" in fault for fault in draft_faults([found]))


def test_a_crash_is_no_wrong_answer(slot: Slot, zygotes: Zygotes) -> None:
    draft, _ = fault_of(slot)
    found = check(slot, replace(draft, text=CRASH), zygotes)
    assert any("expected WA, got RTE" in fault for fault in draft_faults([found]))


def test_an_answer_of_another_type_is_found_by_no_check(slot: Slot, zygotes: Zygotes) -> None:
    draft, _ = fault_of(slot)
    found = check(slot, replace(draft, text=NO_NUMBER), zygotes)
    assert found.verdict is Verdict.WA
    assert any("no check finds its answer wrong" in fault for fault in draft_faults([found]))


@pytest.mark.parametrize(
    "lie",
    [
        {"gives": "7"},
        {"witness": Witness(call="plus(100, 0)", expected="99")},
        {"witness": Witness(call="plus(1, 0)", expected="1")},
        {"witness": Witness(call="plus(1, 0)", expected="1"), "gives": None},
    ],
)
def test_a_witness_that_does_not_hold_is_a_fault(
    slot: Slot, zygotes: Zygotes, lie: dict[str, Any]
) -> None:
    draft, fault = fault_of(slot)
    lying = replace(draft, fault=replace(fault, **lie))
    assert not check(slot, lying, zygotes).witness_holds


def test_what_changes_from_process_to_process_only_must_not_be_right(
    slot: Slot, zygotes: Zygotes
) -> None:
    draft, fault = fault_of(slot)
    assert check(slot, replace(draft, fault=replace(fault, gives=None)), zygotes).witness_holds


def test_too_few_drafts_are_a_fault(slot: Slot, zygotes: Zygotes) -> None:
    results = [check(slot, draft, zygotes) for draft in slot.drafts[1:3]]
    assert list(draft_faults(results)) == [
        "1 right and 1 flawed drafts; at least 2 and 3 are needed"
    ]
    assert list(draft_faults([])) == []


def test_verify_tells_the_drafts(tmp_path: Path) -> None:
    from judge.catalogue.sets import Catalogue, open_set

    root = set_with_drafts(tmp_path)
    path = root / "reference/double-it/drafts/plus.toml"
    path.write_text(path.read_text().replace("if a >= most", "if a > most"))
    found = verify_problem(Catalogue((open_set(root),)).get("double-it"), seed=1, jobs=1)
    assert len(found.drafts) == 5
    assert found.faults == ("drafts/plus: to a hundred: its witness does not hold",)


def test_a_helper_is_called_by_itself(slot: Slot, zygotes: Zygotes) -> None:
    draft, _ = fault_of(slot)
    calling = helpers(zygotes)
    shown = calling.try_witness(draft, Witness(call="plus(100, 1)", expected="101"))
    assert (shown.right, shown.given, shown.proves, shown.tells_apart) == ("101", "0", True, True)
    no_call = calling.try_witness(draft, Witness(call="plus('a')", expected="1"))
    assert (no_call.right, no_call.given, no_call.proves) == (None, None, False)
    assert not no_call.tells_apart
    assert (
        calling.answer(
            "import os\nos.fork()\n" + RIGHT, "plus", Witness(call="plus(1, 1)", expected="2")
        )
        is None
    )
