"""Asking the assistant: in which round, about which problem and code, and the record of it.

Whoever has a round in progress asks in it, from wherever: its rules say whether. Else the problem
is that of the workspace, and without one there is none.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from judge.cli.desk.desk import Desk, Turn, current_folder, find_desk
from judge.cli.desk.folder import find_round_folder
from judge.cli.desk.model import Show, endpoint_for, told_by
from judge.cli.desk.rules import in_progress
from judge.cli.target import choose_problem, read_file, workspace_here
from judge.errors import BadSubmissionFile, RefusedByRound, UsageError
from judge.model.assistant import Matter, Reply, ReplyKind
from judge.model.round import EventKind
from judge.rounds.permits import require

if TYPE_CHECKING:
    from judge.cli.settings import Settings
    from judge.model.problem import Problem

COMMAND = "judge ask"


class Asked(NamedTuple):
    """``turn`` is None outside a round, and ``problem`` where there is none. ``shown``: the reply
    came from a model, and was shown as it came."""

    reply: Reply
    problem: str | None
    turn: Turn | None
    shown: bool = False


def ask(settings: Settings, prompt: str, show: Show) -> Asked:
    """The reply to ``prompt``; in a round it is in the journal by then. ``show`` gets the lines of
    a model, if one is named. Raises RefusedByRound where the rules forbid it, UsageError,
    RoundUnavailable, BadProblemSet, and JudgeError where what a model says cannot be screened."""
    desk = _desk_of_the_round(settings)
    if desk is None:
        return _ask_here(settings, prompt, show)
    return _ask_in_round(desk, prompt, show)


def _desk_of_the_round(settings: Settings) -> Desk | None:
    """None where no round is in progress, or the one of this folder is over."""
    if find_round_folder(current_folder()) is not None:
        desk = find_desk(settings)
        return None if desk.state.phase.over else desk
    running = [state.id for _, state in in_progress(settings) if state.phase.running]
    if len(running) > 1:
        raise UsageError(
            f"several rounds are in progress: {', '.join(running)}",
            remedy="go into the folder of one of them",
        )
    return find_desk(settings, running[0]) if running else None


def _ask_in_round(desk: Desk, prompt: str, show: Show) -> Asked:
    from judge.assistant.reply import reply

    with desk.turn("ask") as turn:
        slug = desk.slug(turn.state)
        try:
            require(turn.state, EventKind.ASK)
        except RefusedByRound:
            with suppress(RefusedByRound):  # it is over, and its record does not change
                turn.writer.refused(slug, COMMAND)
            raise
        code = turn.code(slug).decode("utf-8", "replace")
        slugs = [each.slug for each in turn.state.problems]
    problems = [desk.settings.catalogue().get(each) for each in slugs]
    found = reply(prompt, _matter(problems[slugs.index(slug)], code))
    endpoint = endpoint_for(desk.settings, found)
    with desk.turn("ask") as after:
        kind = found.kind if endpoint is None else ReplyKind.MODEL
        after.writer.ask(slug, prompt, replace(found, kind=kind))
    after.told[:0] = turn.told
    told = told_by(endpoint, prompt, found, problems, show)
    return Asked(told or found, slug, after, shown=told is not None)


def _ask_here(settings: Settings, prompt: str, show: Show) -> Asked:
    from judge.assistant.reply import reply

    here = workspace_here()
    problem, code = None, None
    if here is not None:
        problem = choose_problem(settings.catalogue(), None)
        with suppress(BadSubmissionFile):  # it is missing or no text: there is nothing to describe
            code = read_file(str(here.solution)).source
    found = reply(prompt, Matter() if problem is None else _matter(problem, code))
    problems = [] if problem is None else [problem]
    told = told_by(endpoint_for(settings, found), prompt, found, problems, show)
    slug = None if problem is None else problem.slug
    return Asked(told or found, slug, None, shown=told is not None)


def _matter(problem: Problem, code: str | None) -> Matter:
    from judge.catalogue.examples import read_statement

    return Matter(
        title=problem.title,
        signature=problem.signature,
        statement=read_statement(problem),
        code=code,
    )
