"""Points for a critique, and that no strategy without reading is worth much."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from judge.catalogue.drafts import load_slots
from judge.catalogue.sets import Catalogue, find_sets
from judge.model.critique import Critique
from judge.model.draft import Draft, Fault, FaultKind, Witness
from judge.model.draft_graded import DraftGraded, Marks, WitnessFound
from judge.rounds.critique import marks, overlap, score

WITNESS = Witness(call="f(1)", expected="2")
RIGHT = Draft(slot="f", name="r", promise="p", text="a\nb\nc\nd\n", right_text="a\nb\nc\nd\n")
FLAWED = Draft(
    slot="f",
    name="w",
    promise="p",
    text="a\nb\nc\nd\n",
    right_text=RIGHT.text,
    fault=Fault(kind=FaultKind.BOUNDARY, lines=(2, 3), why="w", witness=WITNESS, gives="3"),
)
PROOF = WitnessFound(right="2", given="3", proves=True, tells_apart=True)
NO_PROOF = WitnessFound(right="2", given="2", proves=True, tells_apart=False)
FALSE = WitnessFound(right="4", given="3", proves=False, tells_apart=True)
REJECTED = Critique(accept=False, lines=(2, 3), witness=WITNESS)
ACCEPTED = Critique(accept=True)


def test_a_fault_that_is_found_shown_and_mended_earns_all() -> None:
    found = marks(FLAWED, REJECTED, witness=PROOF, repaired=True)
    assert found == Marks(verdict=20, lines=25, witness=40, repair=15)
    assert found.total == 100


def test_a_right_draft_that_is_accepted_earns_all() -> None:
    assert marks(RIGHT, ACCEPTED).total == 100


def test_a_draft_that_was_not_critiqued_earns_nothing() -> None:
    assert marks(FLAWED, None, repaired=True).total == 0
    assert marks(RIGHT, None).total == 0


def test_a_right_draft_that_is_rejected_earns_nothing() -> None:
    assert marks(RIGHT, Critique(accept=False)).total == 0
    assert marks(RIGHT, REJECTED, witness=PROOF, repaired=True).total == 0


def test_who_accepts_a_fault_can_only_mend_it() -> None:
    said = Critique(accept=True, witness=WITNESS)
    assert marks(FLAWED, said, witness=PROOF).total == 0
    assert marks(FLAWED, said, witness=PROOF, repaired=True).total == 15


@pytest.mark.parametrize("witness", [None, NO_PROOF, FALSE])
def test_a_witness_counts_if_it_is_true_and_the_draft_fails_it(
    witness: WitnessFound | None,
) -> None:
    assert marks(FLAWED, REJECTED, witness=witness).witness == 0
    assert marks(FLAWED, REJECTED, witness=PROOF).witness == 40


def test_a_false_claim_about_a_right_draft_costs_the_witness() -> None:
    said = Critique(accept=True, witness=WITNESS)
    assert marks(RIGHT, said, witness=NO_PROOF).total == 100
    assert marks(RIGHT, said, witness=FALSE).total == 60


@pytest.mark.parametrize(
    ("named", "share"),
    [((), 0.0), ((4,), 0.0), ((2,), 2 / 3), ((2, 3), 1.0), ((1, 2, 3, 4), 2 / 3)],
)
def test_lines_are_paid_for_their_overlap(named: tuple[int, ...], share: float) -> None:
    assert overlap(named, (2, 3)) == pytest.approx(share)
    said = Critique(accept=False, lines=named)
    assert marks(FLAWED, said).lines == pytest.approx(25 * share, abs=0.05)


def graded(draft: Draft, said: Critique | None, *, repaired: bool = True) -> DraftGraded:
    return DraftGraded(
        name="D1",
        draft=draft,
        given_at=0.0,
        critique=said,
        critiqued_at=None,
        witness=None,
        repaired=None if draft.right else repaired,
        adopted_at=None,
        marks=marks(draft, said, repaired=repaired),
    )


def test_flawed_and_right_drafts_count_half_each() -> None:
    several = [graded(FLAWED, None), graded(FLAWED, None), graded(RIGHT, ACCEPTED)]
    assert score(several) == 50.0
    assert score(several[:2]) == 0.0
    assert score(several[2:]) == 100.0
    assert score([]) is None


DRAFTS = [
    draft
    for problem in Catalogue(find_sets([], None)).problems()
    for slot in load_slots(problem)
    for draft in slot.drafts
]
STRATEGIES: dict[str, Callable[[Draft], Critique]] = {
    "accept": lambda draft: Critique(accept=True),
    "reject": lambda draft: Critique(accept=False),
    "reject the last line": lambda draft: Critique(accept=False, lines=(draft.lines,)),
    "reject all lines": lambda draft: Critique(
        accept=False, lines=tuple(range(1, draft.lines + 1))
    ),
    "reject all but the first": lambda draft: Critique(
        accept=False, lines=tuple(range(2, draft.lines + 1))
    ),
}


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_no_strategy_without_reading_reaches_sixty(strategy: str) -> None:
    """Over all drafts that there are, even if the code that is handed in has no fault at all."""
    assert len(DRAFTS) > 50
    found = score([graded(draft, STRATEGIES[strategy](draft)) for draft in DRAFTS])
    assert found is not None
    assert found < 60


def test_who_judges_every_draft_rightly_and_shows_why_reaches_all() -> None:
    total = []
    for draft in DRAFTS:
        fault = draft.fault
        said = Critique(accept=True)
        if fault is not None:
            said = Critique(accept=False, lines=fault.lines, witness=fault.witness)
        total.append(marks(draft, said, witness=PROOF if fault else None, repaired=True).total)
    assert set(total) == {100}
