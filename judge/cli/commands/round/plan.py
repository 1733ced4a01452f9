"""``judge round plan``: opens PLAN.md in the editor, and files what stands there."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings


@judge_command("plan")
@click.option("--no-edit", is_flag=True, help="Only file what stands in PLAN.md.")
@click.pass_context
def command(ctx: click.Context, no_edit: bool) -> int:
    """Open PLAN.md, and file it.

    It holds what you would ask, your approach, the complexity that you claim, and examples as
    call -> expected. The editor is VISUAL or EDITOR. PLAN.md is filed by every command of the round
    as long as the code is open; this one says how it was read.
    """
    from judge.catalogue.drafts import slot_names
    from judge.cli.desk.desk import find_desk
    from judge.cli.desk.editor import edit
    from judge.cli.desk.plan_examples import planned_cases
    from judge.cli.desk.screen import show
    from judge.model.round import EventKind
    from judge.report.round_lines import plain
    from judge.report.round_plan import plan_lines
    from judge.report.round_status import time_line, told_lines
    from judge.rounds.permits import require
    from judge.rounds.plan import read_plan
    from judge.rounds.scorecard import plan_facts
    from judge.rounds.snapshots import PLAN

    desk = find_desk(Settings.of(ctx))
    with desk.turn("plan") as turn:
        require(turn.state, EventKind.PLAN)
        slug = desk.slug(turn.state)
    show(told_lines(turn.told), desk.settings.environment)
    if not no_edit:
        ended = edit(desk.files(turn.state, slug).plan, desk.settings.environment)
        if ended != 0:
            show([plain(f"the editor ended with status {ended}")], desk.settings.environment)
    with desk.turn("plan") as turn:
        state = turn.state
    filed = state.of(slug).plan_sha256
    if filed is None:
        show([plain("nothing is filed: PLAN.md is as it was")], desk.settings.environment)
    else:
        text = desk.round.snapshots.read(filed, PLAN).decode("utf-8", "replace")
        plan = read_plan(text)
        facts = plan_facts(plan, before_code=False)
        problem = desk.settings.catalogue().get(slug)
        faults = [each.fault for each in planned_cases(plan, problem.signature) if each.fault]
        show(plan_lines(plan, facts, faults), desk.settings.environment)
        if state.assistant_open and (slots := slot_names(problem)):
            helpers = f"judge ask --draft gives helpers: {', '.join(slots)}"
            show([plain(helpers)], desk.settings.environment)
    show([*told_lines(turn.told), time_line(state)], desk.settings.environment)
    return 0
