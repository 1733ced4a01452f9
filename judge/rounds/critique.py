"""What a critique is worth: 20 for the verdict, 25 for the lines, 40 for the witness, 15 for the
repair. Pure.

A wrong verdict forfeits the lines and the witness: whoever accepts a draft has said nothing against
it, and what was said against a right one is false. Nothing speaks against a right draft, so to
accept it earns everything unless lines are blamed or the witness is wrong. So who accepts all that
comes gets all of the right drafts and at most the repair of the others, who rejects all gets little
of the flawed ones and nothing of the right ones, and the score is the mean of the two kinds.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from judge.model.critique import Critique
from judge.model.draft import Draft
from judge.model.draft_graded import DraftGraded, Marks, WitnessFound

VERDICT, LINES, WITNESS, REPAIR = 20.0, 25.0, 40.0, 15.0


def marks(
    draft: Draft,
    critique: Critique | None,
    *,
    witness: WitnessFound | None = None,
    repaired: bool = False,
) -> Marks:
    """``witness`` is what became of the critique's; ``repaired``: the draft's fault is not in the
    code that was handed in. Without a critique nothing is earned."""
    if critique is None:
        return Marks()
    if critique.accept is not draft.right:
        return Marks(repair=REPAIR * (repaired and not draft.right))
    if draft.fault is None:
        return Marks(
            verdict=VERDICT,
            lines=0.0 if critique.lines else LINES,
            witness=WITNESS * (witness is None or witness.proves),
            repair=REPAIR,
        )
    return Marks(
        verdict=VERDICT,
        lines=round(LINES * overlap(critique.lines, draft.fault.lines), 1),
        witness=WITNESS * (witness is not None and witness.proves and witness.tells_apart),
        repair=REPAIR * repaired,
    )


def overlap(named: Sequence[int], at_fault: Sequence[int]) -> float:
    """F1 of the lines that were named, 0 to 1."""
    both = len(set(named) & set(at_fault))
    return 2 * both / (len(set(named)) + len(set(at_fault))) if both else 0.0


def score(graded: Sequence[DraftGraded]) -> float | None:
    """The mean of the flawed drafts' and the right ones' means; of the kind that was given, where
    only one was. None where there is no draft."""
    kinds = [
        [each.marks.total for each in graded if each.draft.right is right]
        for right in (True, False)
    ]
    means = [fmean(totals) for totals in kinds if totals]
    return round(fmean(means), 1) if means else None
