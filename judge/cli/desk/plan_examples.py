"""The examples of a plan as cases: of a class each is a script of several calls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from judge.errors import BadCase
from judge.model.case import ShownCase
from judge.rounds.plan import PLAN
from sandbox.calls import Kind

if TYPE_CHECKING:
    from judge.model.problem import Signature
    from judge.model.scorecard import Plan, PlanExample


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedCase:
    """``lines`` as written, the first in ``line`` of the plan. ``case`` is None where they are no
    case that can be run by itself; ``fault`` then says why, and what a right one looks like."""

    lines: tuple[PlanExample, ...]
    case: ShownCase | None
    fault: str = ""

    @property
    def line(self) -> int:
        return self.lines[0].line


def planned_cases(plan: Plan, signature: Signature) -> Iterator[PlannedCase]:
    for block in blocks(plan, signature):
        lines = tuple(block)
        try:
            yield PlannedCase(lines=lines, case=_case(lines, signature))
        except BadCase as error:
            yield PlannedCase(lines=lines, case=None, fault=str(error))


def _case(lines: tuple[PlanExample, ...], signature: Signature) -> ShownCase:
    """Raises BadCase."""
    from judge.catalogue.notation import parse_cases

    first = lines[0]
    text = first.text
    for before, line in pairwise(lines):
        text += ("; " if line.line == before.line else "\n") + line.text
    cases = parse_cases(text, signature, name=PLAN, first_line=first.line)
    if len(cases) != 1:
        raise BadCase(
            f"{PLAN}:{first.line}: this is no case", remedy="write it as call -> expected"
        )
    return cases[0]


def blocks(plan: Plan, signature: Signature) -> Iterator[list[PlanExample]]:
    """The lines of each example: of a class a script, which ends where a line is left out or
    another instance is made."""
    if signature.kind is not Kind.CLASS:
        yield from ([each] for each in plan.calls)
        return
    makes = re.compile(rf"(?:\w+\s*=\s*)?{re.escape(signature.name)}\(")
    block: list[PlanExample] = []
    for line in plan.calls:
        if block and (line.line > block[-1].line + 1 or makes.match(line.call)):
            yield block
            block = []
        block.append(line)
    if block:
        yield block
