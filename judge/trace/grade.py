"""The grade of a filled sheet against the truth: 25 for the path, 60 for the state, 15 for the
result.

Labels and an answer can be guessed, values hardly. So a fifth of the path and a third of the result
are earned as they stand, and the rest in so far as the state shows that somebody traced: in full
from a state of one half. A sheet of labels is worth at most 5, an answer alone 5.
"""

from __future__ import annotations

from judge.model.trace import Claims, Grade, Reality, Truth
from judge.trace.answers import quadrant, same_answer, verification
from judge.trace.divergence import first_divergence
from judge.trace.fitting import fitted
from judge.trace.marks import Marks

PATH, STATE, RESULT = 25.0, 60.0, 15.0
_PATH_ALONE, _RESULT_ALONE = 1 / 5, 1 / 3


def grade(claims: Claims, truth: Truth, reality: Reality | None = None) -> Grade:
    """Grades ``claims`` against the ``truth`` of the columns that ``asked_columns`` gave."""
    reality = Reality() if reality is None else reality
    comparison, found = fitted(claims, truth)
    right = same_answer(claims.answer, truth.outcome)
    state = _state(found, right=right, visited=bool(truth.visits))
    traced = min(1.0, 2 * state) ** 2
    path = PATH * found.path * (_PATH_ALONE + (1 - _PATH_ALONE) * traced)
    result = RESULT * right * (_RESULT_ALONE + (1 - _RESULT_ALONE) * traced)
    if not truth.visits:
        path *= right
    parts = [round(part, 1) for part in (path, STATE * state, result)]
    return Grade(
        score=round(sum(parts), 1),
        path=parts[0],
        state=parts[1],
        result=parts[2],
        before_the_line=found.before_the_line,
        divergence=first_divergence(comparison, before_the_line=found.before_the_line),
        quadrant=quadrant(claims, truth, reality),
        verification=verification(claims.bug, truth, reality),
        notes=tuple(_notes(claims, truth, found)),
    )


def _state(found: Marks, *, right: bool, visited: bool) -> float:
    """Where nothing changes, the path and the answer say whether it was traced."""
    if found.state is not None:
        return found.state
    return float(right) * (found.path if visited else 1.0)


def _notes(claims: Claims, truth: Truth, found: Marks) -> list[str]:
    notes = []
    if found.before_the_line:
        notes.append("every row holds the values before its line has run; they are wanted after it")
    if not claims.rows and claims.answer is not None:
        notes.append("only the answer is filled in")
    if truth.truncated:
        notes.append("the run had more visits than are kept; the first ones count")
    return notes
