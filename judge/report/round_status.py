"""How a round stands, on one screen: what ``judge round status`` and the watching pane show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from judge.model.round import (
    CERTAIN,
    LockCause,
    Phase,
    Prediction,
    RoundProblem,
    RoundState,
    in_short,
)
from judge.report.escape import one_line
from judge.report.round_draft import given_words
from judge.report.round_lines import Line, field, plain
from judge.rounds.times import counted, on_clock

if TYPE_CHECKING:
    from judge.model.assistant import PromptClass

BAR_CELLS = 20
LITTLE_SECONDS = 600
LAST_SECONDS = 60

PHASE_WORDS = {
    Phase.NEW: "made, not begun",
    Phase.READ: "reading",
    Phase.WORK: "writing",
    Phase.FROZEN: "frozen",
    Phase.LOCKED: "locked, not judged yet",
    Phase.JUDGED: "judged",
    Phase.ABANDONED: "abandoned",
}


def status_lines(state: RoundState, *, folder: str, told: Sequence[str] = ()) -> Iterator[Line]:
    """``folder`` is the one to work in now; ``told`` are nudges and warnings that are due."""
    yield head(state)
    yield from told_lines(told)
    yield time_line(state)
    yield plain()
    if state.phase is Phase.NEW:
        yield field("problems", f"{len(state.problems)}, shown by `judge round go`")
    else:
        for at, problem in enumerate(state.problems):
            yield from _problem(state, at, problem)
    yield field("execution", "on" if state.profile.execution else "off", style="quiet")
    yield field("assistant", assistant_words(state), style="quiet")
    yield field("folder", one_line(folder), style="quiet")
    yield plain()
    yield from next_lines(state)


def head(state: RoundState) -> Line:
    phase = "paused" if state.paused else PHASE_WORDS[state.phase]
    return plain(f"round {state.id} | {state.profile.name} | {phase}", style="name")


def time_line(state: RoundState) -> Line:
    """The one line that every command of a round ends with."""
    text, style = _time(state)
    return plain(text, style=style)


def told_lines(told: Sequence[str]) -> Iterator[Line]:
    for text in told:
        yield plain(f"** {text}", style="bad")


def next_lines(state: RoundState) -> Iterator[Line]:
    """What can be done now, one command a line."""
    for command, what in _next(state):
        yield Line(text=f"  {command:<22} {what}", hang=25)


def assistant_words(state: RoundState) -> str:
    if not state.profile.assistant:
        return "not allowed"
    asked = prompt_words(state.prompts)
    return ("open" if state.assistant_open else "closed") + (f"; {asked}" if asked else "")


def prompt_words(prompts: Mapping[PromptClass, int]) -> str:
    """``3 prompts: 2 syntax, 1 solve``; empty where there are none."""
    if not prompts:
        return ""
    kinds = ", ".join(f"{number} {kind}" for kind, number in prompts.items())
    return f"{counted(sum(prompts.values()), 'prompt')}: {kinds}"


def _time(state: RoundState) -> tuple[str, str]:
    used = on_clock(state.used_seconds)
    match state.phase:
        case Phase.NEW:
            limit = state.profile.limit_seconds
            clock = "no clock" if limit is None else f"{on_clock(limit)} on the clock"
            return f"{clock}; it starts with `judge round go`", "label"
        case Phase.LOCKED | Phase.JUDGED:
            over = state.lock is not None and state.lock.cause is LockCause.DEADLINE
            return f"{'time was over' if over else 'handed in'} at {used}", "label"
        case Phase.ABANDONED:
            return f"given up at {used}", "label"
    left = state.left_seconds
    if left is None:
        return f"{used} used; no limit{_paused(state)}", "label"
    limit = state.profile.limit_seconds or 1.0
    filled = min(BAR_CELLS, int(BAR_CELLS * state.used_seconds / limit))
    bar = f"[{'#' * filled}{'.' * (BAR_CELLS - filled)}]"
    style = "bad" if left <= LAST_SECONDS else "name" if left <= LITTLE_SECONDS else "label"
    return f"{on_clock(left)} left of {on_clock(limit)}  {bar}{_paused(state)}", style


def _paused(state: RoundState) -> str:
    return "  PAUSED" if state.paused else ""


def _problem(state: RoundState, at: int, problem: RoundProblem) -> Iterator[Line]:
    several = len(state.problems) > 1
    if problem.opened_at is None:
        yield field(f"problem {at + 1}", "not shown yet", style="quiet")
        return
    number = f"problem {at + 1}" if several else "problem"
    mark = "  <- this one" if several and at == state.current and state.phase.running else ""
    if problem.closed_at is not None:
        mark = f"  left at {on_clock(problem.closed_at)}"
    yield field(number, f"{one_line(problem.slug)}{mark}", style="name")
    yield field("  code", _code(problem))
    yield field("  plan", _plan(problem))
    yield field("  expected", _prediction(problem))
    yield field("  sheet", _sheet(problem))
    if problem.drafts:
        yield field("  drafts", given_words(problem.drafts))
    if problem.judged is not None:
        verdict = problem.judged.verdict
        yield field("  verdict", "nothing was handed in" if verdict is None else verdict.value)


def _code(problem: RoundProblem) -> str:
    written = [code for code in problem.codes if code != problem.starter_sha256]
    if not written or problem.first_code_at is None:
        return "the starter, as it was"
    versions = len(set(written))
    also = f", {versions} versions" if versions > 1 else ""
    frozen = "; changed since it was frozen, which does not count" if problem.edited_frozen else ""
    code = in_short(problem.code_sha256 or "")
    return f"saved as {code}{also}{frozen}"


def _plan(problem: RoundProblem) -> str:
    if problem.planned_at is None:
        return "not filed"
    return f"first filed at {on_clock(problem.planned_at)}"


def prediction_words(said: Prediction) -> str:
    fails = sum(not passes for _, passes in said.groups)
    groups = f"{fails} of {len(said.groups)} named tests to fail" if said.groups else None
    space = None if said.space is None else f"{said.space} of memory"
    sure = None if said.sure == CERTAIN else f"{said.sure} % sure"
    return ", ".join(filter(None, (said.verdict.value, said.time, space, groups, sure)))


def _prediction(problem: RoundProblem) -> str:
    said = problem.prediction
    return "nothing predicted" if said is None else prediction_words(said)


def _sheet(problem: RoundProblem) -> str:
    sheet = problem.sheet
    if sheet is None:
        return "not opened"
    at = on_clock(sheet.used_seconds)
    if sheet.code_sha256 == problem.code_sha256:
        return f"saved at {at}"
    return f"saved at {at}, for code that was edited since"


def _next(state: RoundState) -> Iterator[tuple[str, str]]:
    if state.paused:
        yield "judge round resume", "starts the clock again"
        return
    more = len(state.problems) > 1 and not (
        state.profile.one_way and state.current == len(state.problems) - 1
    )
    match state.phase:
        case Phase.NEW:
            yield "judge round go", "the statement; the clock starts"
        case Phase.READ | Phase.WORK:
            yield "judge round go", "shows the statement again"
            yield "judge round plan", "opens PLAN.md"
            yield from _draft_words(state)
            if state.profile.execution:
                yield "judge test", "runs the examples and your cases"
            if state.assistant_open:
                yield 'judge ask "..."', "asks the assistant"
            if more:
                yield "judge round next", _next_words(state)
            yield "judge round submit", "closes the code, not yet the sheet"
        case Phase.FROZEN:
            yield "judge trace sheet", "opens the trace sheet"
            yield "judge round predict", "says what the judge will find"
            yield from _draft_words(state)
            if more:
                yield "judge round next", _next_words(state)
            yield "judge round reopen", "opens the code again"
            yield "judge round submit", "hands in for good"
        case Phase.LOCKED:
            yield "judge round report", "judges it and shows what was found"
        case Phase.JUDGED:
            yield "judge round report", "shows what was found"
        case Phase.ABANDONED:
            yield "judge round start", "makes a new one"


def _draft_words(state: RoundState) -> Iterator[tuple[str, str]]:
    if state.assistant_open and state.problem.plan_sha256 is not None:
        yield "judge ask --draft SLOT", "gives a helper, right or wrong"
    if any(each.critique is None for each in state.problem.drafts):
        yield "judge round critique", "accepts or rejects a draft"


def _next_words(state: RoundState) -> str:
    return "leaves this problem for good" if state.profile.one_way else "goes to the next problem"
