"""Which draft of a slot a round gives, and which one a person means. Pure.

The round's seed decides, so that two rounds with one seed give the same. First it is drawn whether
the draft is right, and then which: however many of either kind there are, to trust every draft or
none is to be wrong half the time.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from judge.errors import RefusedByRound, UsageError
from judge.model.round import RoundProblem, RoundState
from judge.rounds.records import data_of, draft_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from judge.model.critique import DraftGiven
    from judge.model.draft import Draft, Slot


def drawn_draft(slots: Sequence[Slot], name: str, *, seed: int, slug: str) -> Draft:
    """The draft that a round with ``seed`` gives for the slot ``name``, one of all ``slots`` of the
    problem ``slug``. Of several slots one at least is right and one flawed, so that nobody who
    accepts or rejects all of them is lucky."""
    right = {slot.name: _lot(seed, slug, slot.name, "kind") % 2 == 0 for slot in slots}
    if len(slots) > 1 and len(set(right.values())) == 1:
        other = slots[_lot(seed, slug, "other") % len(slots)].name
        right[other] = not right[other]
    slot = next(slot for slot in slots if slot.name == name)
    drafts = slot.right if right[name] else slot.flawed
    return drafts[_lot(seed, slug, name, "draft") % len(drafts)]


def _lot(seed: int, *about: str) -> int:
    text = " ".join((str(seed), *about))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def require_plan(state: RoundState, slug: str) -> None:
    """Raises RefusedByRound until a plan was filed: the candidate leads, and not the draft."""
    if state.of(slug).plan_sha256 is None:
        raise RefusedByRound(
            f"round {state.id} gives no draft before a plan of {slug!r} is filed",
            remedy="write PLAN.md; `judge round plan` opens it, and files it",
        )


def given_for(state: RoundState, slug: str, slot: str) -> DraftGiven | None:
    """The draft that was given for ``slot``, if one was."""
    return next((each for each in state.of(slug).drafts if each.slot == slot), None)


def given_draft(state: RoundState, name: str) -> tuple[RoundProblem, DraftGiven]:
    """The draft that is called ``name``, with its problem. Raises UsageError, and RefusedByRound
    where the problem was left for good."""
    given = [(problem, each) for problem in state.problems for each in problem.drafts]
    for problem, each in given:
        if each.name == name.strip().upper():
            if not problem.open:
                left = f"round {state.id} has left {problem.slug!r}, so {each.name} is closed"
                raise RefusedByRound(left, remedy="what was said of it before counts")
            return problem, each
    if not given:
        remedy = "`judge ask --draft SLOT` gives one"
        raise UsageError(f"no such draft: {name!r}; none was given yet", remedy=remedy)
    known = ", ".join(f"{each.name} ({each.slot})" for _, each in given)
    raise UsageError(f"no such draft: {name!r}", remedy=f"there is {known}")


def next_name(state: RoundState) -> str:
    """D1, D2 and so on, over all problems of the round."""
    return f"D{1 + sum(len(problem.drafts) for problem in state.problems)}"


def to_record(draft: Draft) -> bytes:
    """All that is known of a draft, so that a round can be graded by itself."""
    return json.dumps(data_of(draft), sort_keys=True).encode("ascii")


def from_record(content: bytes) -> Draft:
    return draft_of(json.loads(content))
