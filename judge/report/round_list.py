"""The rounds as a table, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from judge.model.round import RoundProblem, RoundState
from judge.report.escape import escape
from judge.report.round_status import PHASE_WORDS
from judge.report.verdict import verdict_style
from judge.rounds.times import on_clock

NONE_YET = "no rounds yet"


def round_list(states: Sequence[RoundState], *, zone: tzinfo | None = None) -> RenderableType:
    """In the order given; times in ``zone``, or the machine's own."""
    if not states:
        return Text(NONE_YET)
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="quiet")
    table.add_column("id", justify="right", no_wrap=True)
    table.add_column("when", no_wrap=True)
    table.add_column("profile", no_wrap=True)
    table.add_column("used", justify="right", no_wrap=True)
    table.add_column("problems", overflow="fold", ratio=1)
    for state in states:
        when = state.started_at.astimezone(zone).strftime("%m-%d %H:%M")
        used = "" if state.used_seconds == 0 else on_clock(state.used_seconds)
        table.add_row(state.id, when, state.profile.name, used, _problems(state))
    return table


def _problems(state: RoundState) -> Text:
    text = Text()
    if not state.phase.over:
        text.append("paused" if state.paused else PHASE_WORDS[state.phase], style="label")
    elif all(each.judged is None for each in state.problems):
        text.append(PHASE_WORDS[state.phase], style="quiet")
    for each in state.problems:
        if each.opened_at is None:
            continue
        if text:
            text.append("\n")
        text.append_text(_problem(each))
    return text


def _problem(problem: RoundProblem) -> Text:
    text = Text()
    judged = problem.judged
    if judged is not None:
        verdict = judged.verdict
        word = "--" if verdict is None else verdict.value
        text.append(f"{word:<4}", style="quiet" if verdict is None else verdict_style(verdict))
    text.append(escape(problem.slug))
    if problem.grade is not None:
        text.append(f", trace {problem.grade.score:g}", style="quiet")
    return text
