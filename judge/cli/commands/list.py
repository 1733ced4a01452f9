"""``judge list``: the problems, with the solver's progress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.exits import say
from judge.cli.options import LEVELS, json_option
from judge.cli.settings import Settings
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.model.attempt import ProblemState
    from judge.model.problem import Problem

STATES = ("new", "tried", "solved")


@judge_command("list")
@click.option("--tag", multiple=True, metavar="TAG", help="Only problems with this tag.")
@click.option("--difficulty", type=click.Choice(LEVELS), help="Only problems of this level.")
@click.option(
    "--minutes", type=click.IntRange(min=1), metavar="N", help="Only problems of at most N minutes."
)
@click.option("--state", type=click.Choice(STATES), help="Only problems where you stand so.")
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    tag: tuple[str, ...],
    difficulty: str | None,
    minutes: int | None,
    state: str | None,
    as_json: bool,
) -> int:
    """List the problems, with your progress, the easiest first.

    A follow-up stands below the problem that it follows. Several --tag options must all hold.
    """
    from judge.report import as_json as forms
    from judge.report.standing import standing

    settings = Settings.of(ctx)
    problems = sorted(settings.catalogue().problems(), key=_how_hard)
    wanted = {_known_tag(each, problems) for each in tag}
    states = states_of(settings)
    shown = [
        problem
        for problem in problems
        if wanted <= set(problem.tags)
        and difficulty in (None, problem.difficulty.value)
        and (minutes is None or problem.minutes <= minutes)
        and state in (None, standing(states, problem).value)
    ]
    if as_json:
        click.echo(forms.dump(forms.problems_json(problems, states, shown=shown)))
        return 0
    from judge.report.problem_list import problem_list

    settings.print(problem_list(problems, states, shown=[each.slug for each in shown]))
    return 0


def _how_hard(problem: Problem) -> tuple[int, int, str]:
    return LEVELS.index(problem.difficulty.value), problem.minutes, problem.slug


def _known_tag(said: str, problems: Sequence[Problem]) -> str:
    """The tag as problems have it. Raises UsageError where none has it."""
    from judge.catalogue.nearest import nearest

    tags = sorted({tag for problem in problems for tag in problem.tags})
    for tag in tags:
        if tag.casefold() == said.casefold():
            return tag
    close = nearest(said, tags)
    remedy = f"did you mean {close!r}?" if close else f"one of {', '.join(tags)}"
    raise UsageError(f"no problem has the tag {said!r}", remedy=remedy)


def states_of(settings: Settings) -> Mapping[str, ProblemState]:
    """Without a history every problem counts as new, and that is said."""
    from judge.errors import HistoryUnavailable

    try:
        return settings.history().state_by_problem()
    except HistoryUnavailable as error:
        say(f"your progress is unknown: {error.message}", remedy=error.remedy)
        return {}
