"""``judge list``: the problems, with the solver's progress."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.exits import say
from judge.cli.options import LEVELS, json_option
from judge.cli.settings import Settings

if TYPE_CHECKING:
    from judge.model.attempt import ProblemState

STATES = ("new", "tried", "solved")


@judge_command("list")
@click.option("--tag", multiple=True, metavar="TAG", help="Only problems with this tag.")
@click.option("--difficulty", type=click.Choice(LEVELS), help="Only problems of this level.")
@click.option("--state", type=click.Choice(STATES), help="Only problems where you stand so.")
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    tag: tuple[str, ...],
    difficulty: str | None,
    state: str | None,
    as_json: bool,
) -> int:
    """List the problems, with your progress.

    A follow-up stands below the problem that it follows. Several --tag options must all hold.
    """
    from judge.report import as_json as forms
    from judge.report.standing import standing

    settings = Settings.of(ctx)
    problems, states = settings.catalogue().problems(), states_of(settings)
    wanted = {each.casefold() for each in tag}
    shown = [
        problem
        for problem in problems
        if wanted <= {each.casefold() for each in problem.tags}
        and difficulty in (None, problem.difficulty.value)
        and state in (None, standing(states, problem).value)
    ]
    if as_json:
        click.echo(forms.dump(forms.problems_json(problems, states, shown=shown)))
        return 0
    from judge.report.problem_list import problem_list

    settings.print(problem_list(problems, states, shown=[each.slug for each in shown]))
    return 0


def states_of(settings: Settings) -> Mapping[str, ProblemState]:
    """Without a history every problem counts as new, and that is said."""
    from judge.errors import HistoryUnavailable

    try:
        return settings.history().state_by_problem()
    except HistoryUnavailable as error:
        say(f"your progress is unknown: {error.message}", remedy=error.remedy)
        return {}
