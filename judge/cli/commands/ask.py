"""``judge ask``: the assistant of a round; a draft is given, to be judged by the candidate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.model.draft import Slot


@judge_command("ask")
@click.argument("prompt", metavar="[PROMPT]", required=False)
@click.option("--draft", "slot", metavar="SLOT", help="Give a draft of this helper.")
@click.pass_context
def command(ctx: click.Context, prompt: str | None, slot: str | None) -> int:
    """Ask the assistant of the round.

    With --draft it gives a helper of a few lines, right or wrong, once a plan is filed; read it and
    say with judge round critique what you think of it. It is shown, and never written into your
    files. An unknown SLOT names those that there are.
    """
    if slot is None or prompt is not None:
        raise UsageError(
            "the assistant gives drafts only", remedy="judge ask --draft SLOT, without a PROMPT"
        )
    return _give(Settings.of(ctx), slot)


def _give(settings: Settings, name: str) -> int:
    """Give the draft of a slot, or show again the one that was given."""
    from judge.cli.desk.desk import find_desk
    from judge.cli.desk.screen import show
    from judge.model.round import EventKind
    from judge.report.round_draft import draft_lines
    from judge.rounds.drafts import drawn_draft, from_record, given_for, require_plan
    from judge.rounds.permits import require
    from judge.rounds.snapshots import DRAFT

    desk = find_desk(settings)
    with desk.turn("ask") as turn:
        state = turn.state
        slug = desk.slug(state)
        require(state, EventKind.DRAFT)
        require_plan(state, slug)
        given = given_for(state, slug, name)
        if given is None:
            slot = _slot(settings, slug, name)
            draft = drawn_draft(slot, seed=state.draft_seed, slug=slug)
            given = given_for(turn.writer.draft(slug, draft), slug, name)
    assert given is not None
    kept = from_record(desk.round.snapshots.read(given.record_sha256, DRAFT))
    show(draft_lines(given.name, kept.slot, kept.promise, kept.text), settings.environment)
    desk.say_time(turn)
    return 0


def _slot(settings: Settings, slug: str, name: str) -> Slot:
    """Raises UsageError, which names the slots that there are."""
    from judge.catalogue.drafts import load_slots

    slots = load_slots(settings.catalogue().get(slug))
    for each in slots:
        if each.name == name:
            return each
    known = ", ".join(each.name for each in slots)
    remedy = f"one of {known}" if known else f"there are no drafts for {slug}"
    raise UsageError(f"no such slot: {name!r}", remedy=remedy)
