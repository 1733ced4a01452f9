"""Is a draft what it says it is? In its host it is judged, and its witness is tried.

A right draft must be accepted and a flawed one refused by a wrong answer: by a crash, or for its
time, nobody learns to find a fault.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from judge.model.draft import Draft, Slot
from judge.model.submission import Submission
from judge.model.verdict import Verdict
from judge.model.verification import DraftResult
from judge.pipeline.helpers import Helpers
from judge.pipeline.judge import Judgement

MINIMUM_RIGHT, MINIMUM_FLAWED = 2, 3
"""With fewer drafts of a problem, its second round knows them all."""


def check_draft(
    slot: Slot, draft: Draft, judge: Callable[[Submission], Judgement], helpers: Helpers
) -> DraftResult:
    """Judge ``draft`` in the host of ``slot``, and try its witness."""
    submission = Submission(name=f"{slot.name}.py", source=slot.hosted(draft))
    judged = judge(submission)
    return DraftResult(
        name=f"drafts/{slot.name}: {draft.name}",
        expected=Verdict.AC if draft.right else Verdict.WA,
        verdict=judged.report.verdict,
        message=judged.report.message,
        by_check=judged.by_check,
        witness_holds=witness_holds(slot, draft, helpers),
    )


def witness_holds(slot: Slot, draft: Draft, helpers: Helpers) -> bool:
    """Every right draft gives the expected answer, and the flawed one what it is said to give; a
    right draft has no witness of its own."""
    fault = draft.fault
    if fault is None:
        return True
    witness = fault.witness
    if not all(
        helpers.gives(each.text, slot.name, witness, witness.expected) for each in slot.right
    ):
        return False
    if fault.gives is not None:
        return helpers.gives(draft.text, slot.name, witness, fault.gives)
    return not helpers.gives(draft.text, slot.name, witness, witness.expected)


def draft_faults(results: Sequence[DraftResult]) -> Iterator[str]:
    """Every reason why the drafts are not fit to be given, as sentences."""
    for each in results:
        if each.verdict is not each.expected:
            yield f"{each.name}: expected {each.expected}, got {each.verdict}: {each.message}"
        elif each.expected is Verdict.WA and not each.by_check:
            yield f"{each.name}: no check finds its answer wrong: {each.message}"
        if not each.witness_holds:
            yield f"{each.name}: its witness does not hold"
    right = sum(each.expected is Verdict.AC for each in results)
    flawed = len(results) - right
    if results and (right < MINIMUM_RIGHT or flawed < MINIMUM_FLAWED):
        yield (
            f"{right} right and {flawed} flawed drafts; "
            f"at least {MINIMUM_RIGHT} and {MINIMUM_FLAWED} are needed"
        )
