"""Reading drafts, and those of the bundle: each is what its file says it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from judge.catalogue.drafts import load_slots, slot_names
from judge.catalogue.literals import literal
from judge.catalogue.sets import Catalogue, find_sets
from judge.catalogue.witness import arguments_of, value_of
from judge.model.draft import Draft, FaultKind, Slot
from judge.verification.draft_check import MINIMUM_FLAWED, MINIMUM_RIGHT
from tests.catalogue.loading import GOOD, catalogue, copy_of_good

BUNDLE = Catalogue(find_sets([], None))
SLOTS = [(slug, slot) for slug in BUNDLE.slugs() for slot in load_slots(BUNDLE.get(slug))]
FLAWED = [(slot, draft) for _, slot in SLOTS for draft in slot.flawed]


def answer(draft: Draft, call: str) -> Any:
    """What one of our own helpers gives, run here."""
    names: dict[str, Any] = {}
    exec(draft.text, names)
    return names[draft.slot](*arguments_of(call, draft.slot))


def test_a_file_is_a_slot_and_its_tables_are_drafts() -> None:
    (slot,) = load_slots(catalogue(GOOD).get("running-total"))
    right, flawed = slot.drafts
    assert (slot.name, right.name, right.fault) == ("added", "a new list", None)
    assert flawed.right_text == right.text
    assert flawed.fault is not None
    assert (flawed.fault.kind, flawed.fault.lines) == (FaultKind.WRONG_KEY, (2,))
    assert (flawed.fault.witness.call, flawed.fault.gives) == ("added([1, 5], 2)", "[1, 5, 3]")


def test_hosted_draft_is_a_whole_solution() -> None:
    (slot,) = load_slots(catalogue(GOOD).get("running-total"))
    names: dict[str, Any] = {}
    exec(slot.hosted(slot.right[0]), names)
    assert names["running_total"]([1, 2, 3]) == [1, 3, 6]


def test_slots_are_named_without_reading_them(tmp_path: Path) -> None:
    root = copy_of_good(tmp_path)
    (root / "reference/running-total/drafts/added.toml").write_text("no toml")
    assert slot_names(catalogue(root).get("running-total")) == ("added",)


def test_a_problem_may_have_no_drafts() -> None:
    assert load_slots(catalogue(GOOD).get("visit-counter")) == ()


@pytest.mark.parametrize("slug", BUNDLE.slugs())
def test_each_problem_of_the_bundle_has_drafts_of_both_kinds(slug: str) -> None:
    slots = [slot for of, slot in SLOTS if of == slug]
    assert len(slots) >= 2
    assert sum(len(slot.right) for slot in slots) >= MINIMUM_RIGHT
    assert sum(len(slot.flawed) for slot in slots) >= MINIMUM_FLAWED


@pytest.mark.parametrize(("slot", "draft"), FLAWED, ids=lambda each: each.name)
def test_a_witness_tells_a_flawed_draft_from_the_right_ones(slot: Slot, draft: Draft) -> None:
    assert draft.fault is not None
    witness = draft.fault.witness
    for right in slot.right:
        assert literal(answer(right, witness.call)) == literal(value_of(witness.expected))
    got = literal(answer(draft, witness.call))
    assert got != witness.expected
    assert got == draft.fault.gives or draft.fault.kind is FaultKind.BUILT_IN_HASH


@pytest.mark.parametrize("mark", ['"""', "# ", "import ", "for ", "if "])
def test_no_mark_tells_right_from_flawed(mark: str) -> None:
    """Nor does the mere look of a draft: some of either kind have it, and some have not."""
    for kind in ([draft for _, draft in FLAWED], [d for _, slot in SLOTS for d in slot.right]):
        having = [draft for draft in kind if mark in draft.text]
        assert 0 < len(having) < len(kind)


def test_every_kind_of_fault_is_practised() -> None:
    assert {draft.fault.kind for _, draft in FLAWED if draft.fault} == set(FaultKind)
