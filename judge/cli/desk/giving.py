"""Gives the draft of a slot, drawn by the round's seed; it is written into the record alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from judge.cli.desk.desk import Turn, find_desk
from judge.errors import UsageError
from judge.model.critique import DraftGiven
from judge.model.draft import Draft
from judge.model.round import EventKind
from judge.rounds.drafts import drawn_draft, from_record, given_for, require_plan
from judge.rounds.permits import require
from judge.rounds.snapshots import DRAFT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from judge.cli.settings import Settings
    from judge.model.draft import Slot


class Given(NamedTuple):
    given: DraftGiven
    draft: Draft
    problem: str
    turn: Turn


def give(settings: Settings, name: str) -> Given:
    """The draft of the slot ``name``, or again the one that was given. Raises RefusedByRound
    before a plan is filed and where there is no assistant, UsageError for an unknown slot."""
    desk = find_desk(settings)
    with desk.turn("ask") as turn:
        state = turn.state
        slug = desk.slug(state)
        require(state, EventKind.DRAFT)
        require_plan(state, slug)
        given = given_for(state, slug, name)
        if given is None:
            slots = _slots(settings, slug, name)
            draft = drawn_draft(slots, name, seed=state.draft_seed, slug=slug)
            given = given_for(turn.writer.draft(slug, draft), slug, name)
    assert given is not None
    kept = from_record(desk.round.snapshots.read(given.record_sha256, DRAFT))
    return Given(given, kept, slug, turn)


def _slots(settings: Settings, slug: str, name: str) -> Sequence[Slot]:
    """All of the problem. Raises UsageError, which names them, if there is no slot ``name``."""
    from judge.catalogue.drafts import load_slots

    slots = load_slots(settings.catalogue().get(slug))
    if any(each.name == name for each in slots):
        return slots
    known = ", ".join(each.name for each in slots)
    remedy = f"one of {known}" if known else f"there are no drafts for {slug}"
    raise UsageError(f"no such slot: {name!r}" if name else "--draft needs a slot", remedy=remedy)
