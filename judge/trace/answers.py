"""The answer on a sheet: whether it is what happened, and what follows from that."""

from __future__ import annotations

import re

from judge.model.trace import ENDLESS, BugClaim, Claims, Quadrant, Reality, Truth, Verification
from judge.trace.agreement import agrees
from judge.trace.reading import Unwritten, read_value
from judge.trace.values import Raised, Value, Word

_RAISES = re.compile(r"(?:!\s*|raises?\s+)([^\W\d]\w*)$", re.IGNORECASE)
_ENDLESS = frozenset({"endless", "never", "hangs", "infinite", "timeout"})


def read_answer(text: str) -> Value:
    """A value, ``!KeyError`` or ``raises KeyError``, and some words for a run without end. Raises
    Unwritten."""
    raised = _RAISES.match(text.strip())
    if raised is None:
        value = read_value(text)
        if isinstance(value, Word) and value.text.lower() in _ENDLESS:
            return Raised(ENDLESS[1:])
        return value
    name = raised[1]
    return Raised(ENDLESS[1:] if name.lower() in _ENDLESS else name)


def same_answer(claimed: str | None, true: str) -> bool:
    """Whether the answer is ``true``. One that cannot be read is not."""
    if claimed is None:
        return False
    try:
        return agrees(read_answer(claimed), read_answer(true))
    except Unwritten:
        return claimed.split() == true.split()


def quadrant(claims: Claims, truth: Truth, reality: Reality) -> Quadrant | None:
    """Which of the four it is; None without rows, without an answer or where the expected one is
    not known, for then nothing was traced or nothing follows."""
    if claims.answer is None or not claims.rows or reality.expected is None:
        return None
    code_is_right = same_answer(truth.outcome, reality.expected)
    if same_answer(claims.answer, truth.outcome):
        return Quadrant.RIGHT if code_is_right else Quadrant.FAITHFUL
    meant = same_answer(claims.answer, reality.expected)
    return Quadrant.MEANT if meant else Quadrant.SLIP


def verification(bug: BugClaim | None, truth: Truth, reality: Reality) -> Verification:
    """What the line ``bug:`` is worth. An answer that is not the expected one proves a bug; one
    that is proves nothing, and then the verdict decides."""
    if bug is None:
        return Verification.NOT_CLAIMED
    right = reality.code_is_right
    if reality.expected is not None and not same_answer(truth.outcome, reality.expected):
        right = False
    if right is None:
        return Verification.UNDECIDED
    if bug.present is right:
        return Verification.WRONG
    if not bug.present:
        return Verification.CREDIT
    if reality.bug_lines is None or bug.line is None:
        return Verification.LINE_UNCHECKED
    return Verification.CREDIT if bug.line in reality.bug_lines else Verification.WRONG_LINE
