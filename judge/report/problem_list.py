"""What ``judge list`` shows: problems to choose from, follow-ups under what they follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from judge.model.attempt import ProblemState, Standing
from judge.model.problem import Problem
from judge.report.standing import standing

INDENT = "  "


def problem_list(
    problems: Sequence[Problem],
    states: Mapping[str, ProblemState],
    *,
    shown: Iterable[str] | None = None,
) -> Group:
    """``shown`` are the slugs that the filters left, or None for all; progress counts all."""
    chosen = {problem.slug for problem in problems} if shown is None else set(shown)
    return Group(*_parts(problems, states, chosen))


def _parts(
    problems: Sequence[Problem], states: Mapping[str, ProblemState], chosen: set[str]
) -> Iterator[RenderableType]:
    if chosen:
        table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="quiet")
        table.add_column("problem", overflow="fold", ratio=1)
        table.add_column("level", no_wrap=True)
        table.add_column("min", justify="right", no_wrap=True)
        table.add_column("state", no_wrap=True)
        for depth, problem in in_order([p for p in problems if p.slug in chosen]):
            _add(table, problem, depth, standing(states, problem))
        yield table
        yield Text()
    yield Text(progress_line(problems, states, chosen))


def progress_line(
    problems: Sequence[Problem], states: Mapping[str, ProblemState], chosen: set[str]
) -> str:
    """``2 of 6 solved``, and how many of them are shown where that is not all."""
    solved = sum(standing(states, problem) is Standing.SOLVED for problem in problems)
    line = f"{solved} of {len(problems)} solved"
    return line if len(chosen) == len(problems) else f"{line}; {len(chosen)} shown"


def in_order(problems: Sequence[Problem]) -> Iterator[tuple[int, Problem]]:
    """Each problem with its depth: first problems in the given order, follow-ups below theirs.

    A follow-up whose first problem is not among them stands on its own.
    """
    slugs = {problem.slug for problem in problems}

    def below(slug: str | None, depth: int) -> Iterator[tuple[int, Problem]]:
        for problem in problems:
            first = problem.follows if problem.follows in slugs else None
            if first == slug:
                yield depth, problem
                yield from below(problem.slug, depth + 1)

    return below(None, 0)


def _add(table: Table, problem: Problem, depth: int, state: Standing) -> None:
    indent = INDENT * depth
    name = Text(f"{indent}{problem.slug}", style="name")
    about = " | ".join(filter(None, (problem.title, ", ".join(problem.tags))))
    description = Text(about, style="quiet", overflow="fold")
    cell = Table.grid()
    cell.add_column(width=len(indent) + len(INDENT))
    cell.add_column(overflow="fold")
    cell.add_row("", description)
    style = {Standing.SOLVED: "good", Standing.TRIED: "label"}.get(state, "")
    table.add_row(
        Group(name, cell),
        problem.difficulty.value,
        str(problem.minutes),
        Text(state.value, style=style),
    )
