"""``judge round critique``: files what the candidate says of a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk
    from judge.model.critique import Critique, DraftGiven
    from judge.model.draft import Draft

WITHOUT_EDITOR = "judge round critique {} --reject --lines 3 --witness 'CALL -> ANSWER', say"


@judge_command("critique")
@click.argument("draft", metavar="DRAFT")
@click.option("--accept", is_flag=True, help="It is right.")
@click.option("--reject", is_flag=True, help="It is wrong.")
@click.option("--lines", metavar="LINES", help="The lines at fault, as 3 or 3-4,6.")
@click.option(
    "--witness", metavar="CASE", help="A call with the right answer: 'helper(1, 2) -> 3'."
)
@click.option("--note", metavar="TEXT", help="Anything else, on one line.")
@click.pass_context
def command(
    ctx: click.Context,
    draft: str,
    accept: bool,
    reject: bool,
    lines: str | None,
    witness: str | None,
    note: str | None,
) -> int:
    """Accept or reject a draft, such as D1.

    What speaks against it are the lines at fault and a witness: a call with the answer that is
    right, where the draft gives another. Without options a form is opened in your editor. The
    report grades it: 20 for the verdict, 25 for the lines, 40 for the witness, and 15 if the fault
    is not in the code that you hand in. The last critique of a draft counts.
    """
    from judge.cli.desk.critique_form import critique_of
    from judge.cli.desk.desk import find_desk
    from judge.cli.desk.screen import show
    from judge.model.round import EventKind
    from judge.report.round_draft import critique_words
    from judge.report.round_lines import plain
    from judge.rounds.drafts import from_record, given_draft
    from judge.rounds.permits import require
    from judge.rounds.snapshots import DRAFT

    desk = find_desk(Settings.of(ctx))
    with desk.turn("critique") as turn:
        require(turn.state, EventKind.CRITIQUE)
        problem, given = given_draft(turn.state, draft)
    kept = from_record(desk.round.snapshots.read(given.record_sha256, DRAFT))
    said_any = any(each is not None for each in (lines, witness, note))
    if accept or reject or said_any:
        if accept is reject:
            raise UsageError("a critique is one verdict", remedy="say either --accept or --reject")
        said = critique_of(
            accept=accept,
            lines=lines or "",
            witness=witness or "",
            note=note or "",
            slot=kept.slot,
            most_line=kept.lines,
        )
    else:
        said = _from_form(desk, given, kept)
    with desk.turn("critique") as turn:
        turn.writer.critique(problem.slug, given.name, said)
    show([plain(f"{given.name}: {critique_words(said)}")], desk.settings.environment)
    desk.say_time(turn)
    return 0


def _from_form(desk: Desk, given: DraftGiven, draft: Draft) -> Critique:
    """The form lies with the record. One that could not be read is opened again as it was left."""
    from judge.cli.desk.critique_form import blank_form, read_form
    from judge.cli.desk.editor import edit
    from judge.cli.desk.folder import read_bytes

    path = desk.round.folder / f"critique-{given.name}.txt"
    if not path.exists():
        text = blank_form(given.name, draft.slot, draft.promise, draft.text, given.critique)
        path.write_text(text, "utf-8")
    edit(path, desk.settings.environment, remedy=WITHOUT_EDITOR.format(given.name))
    text = (read_bytes(path) or b"").decode("utf-8", "replace")
    said = read_form(text, draft.slot, draft.lines)
    path.unlink(missing_ok=True)
    return said
