"""The statement as a round gives it: shown on the terminal, and as STATEMENT.md.

What an interviewer watches for, and would ask afterwards, is held back: `judge show` has it.
"""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Sequence
from typing import TYPE_CHECKING

from judge.cli.desk.screen import show
from judge.report.round_lines import plain
from judge.report.round_status import next_lines, time_line, told_lines

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk
    from judge.model.round import RoundState

HELD_BACK = ("what a great answer shows", "red flags", "follow-up questions")
"""How the headings of these sections begin."""
DRAFTS = "once a plan is filed, judge ask --draft SLOT gives helpers, right or wrong"
"""The slots are not named before: their names are half an approach."""


def asked(text: str) -> str:
    """A statement without what is held back."""
    return "".join(each for each in _sections(text) if not _is_held_back(each)).rstrip() + "\n"


def held_back(text: str) -> str:
    """What a round keeps from the candidate until it is over."""
    return "".join(each for each in _sections(text) if _is_held_back(each))


def _sections(text: str) -> list[str]:
    return re.split(r"^(?=## )", text, flags=re.MULTILINE)


def _is_held_back(section: str) -> bool:
    return section[3:].lower().startswith(HELD_BACK)


def show_statement(desk: Desk, state: RoundState, slug: str, *, told: Sequence[str] = ()) -> None:
    """The statement, the folder where it is another one, the time. Raises BadProblemSet."""
    from judge.catalogue.drafts import slot_names
    from judge.catalogue.examples import read_statement
    from judge.report.round_statement import round_statement
    from judge.report.statement import MOST_CELLS

    problem = desk.settings.catalogue().get(slug)
    text = asked(read_statement(problem))
    desk.settings.print(round_statement(text), most_cells=MOST_CELLS)
    environment = desk.settings.environment
    files = desk.files(state, slug)
    where = os.path.relpath(files.folder, desk.current)
    show([plain()], environment)
    if len(state.problems) > 1:
        show([plain(_which(state, slug), style="name")], environment)
    if where != os.curdir:
        show([plain(f"work in {shlex.quote(where)}: solution.py, PLAN.md")], environment)
    else:
        show([plain("work in solution.py and PLAN.md")], environment)
    if state.profile.assistant and slot_names(problem):
        show([plain(DRAFTS)], environment)
    show([*told_lines(told), time_line(state), *next_lines(state)], environment)


def _which(state: RoundState, slug: str) -> str:
    number = 1 + [each.slug for each in state.problems].index(slug)
    return f"problem {number} of {len(state.problems)}"
