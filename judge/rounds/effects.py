"""What each kind of event changes, given that it is permitted and that time has gone on. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from judge.model.round import (
    Event,
    EventKind,
    Lock,
    LockCause,
    Phase,
    RoundProblem,
    RoundState,
    SheetSaved,
)
from judge.rounds.records import (
    critique_of,
    grade_of,
    judged_of,
    prediction_of,
    profile_of,
    tried_of,
)

if TYPE_CHECKING:
    from judge.model.critique import DraftGiven

BY_RESUME = "resume"
"""The save that follows a pause: what it finds changed, was changed in the pause."""

Effect = Callable[[RoundState, Event], RoundState]


def started(event: Event) -> RoundState:
    data = event.data
    problems = [RoundProblem(slug=slug, starter_sha256=sha256) for slug, sha256 in data["problems"]]
    return RoundState(
        id=data["id"],
        profile=profile_of(data["profile"]),
        phase=Phase.NEW,
        problems=tuple(problems),
        started_at=event.at.utc,
        elapsed_seconds=event.elapsed_seconds,
        seed=data["seed"],
        draft_seed=data.get("draft_seed", 0),  # a round of an earlier version has none
        workspace=data["workspace"],
        events=event.seq,
    )


def changed(
    state: RoundState, slug: str, change: Callable[[RoundProblem], RoundProblem]
) -> RoundState:
    """``state`` with one problem changed; as it is where the round has no such problem."""
    problems = tuple(change(each) if each.slug == slug else each for each in state.problems)
    return replace(state, problems=problems)


def _go(state: RoundState, event: Event) -> RoundState:
    shown = 1 if state.profile.one_way else len(state.problems)
    problems = [replace(each, opened_at=0.0) for each in state.problems[:shown]]
    return replace(state, phase=Phase.READ, problems=(*problems, *state.problems[shown:]))


def _save(state: RoundState, event: Event) -> RoundState:
    for slug, sha256 in event.data["code"].items():
        if sha256 is not None:
            state = changed(state, slug, _saved(state, sha256, event.data["by"] == BY_RESUME))
    written = state.problem.first_code_at is not None
    if state.phase is Phase.READ and written:
        return replace(state, phase=Phase.WORK)
    return state


def _saved(state: RoundState, sha256: str, resumed: bool) -> Callable[[RoundProblem], RoundProblem]:
    def save(problem: RoundProblem) -> RoundProblem:
        if not problem.open or sha256 == problem.code_sha256:
            return problem
        if state.phase is Phase.FROZEN:
            return replace(problem, edited_frozen=True)
        first = problem.first_code_at
        if first is None and sha256 != problem.starter_sha256:
            first = state.used_seconds
        return replace(
            problem,
            codes=(*problem.codes, sha256),
            codes_at=(*problem.codes_at, state.used_seconds),
            first_code_at=first,
            edited_paused=problem.edited_paused or (resumed and bool(problem.codes)),
        )

    return save


def _plan(state: RoundState, event: Event) -> RoundState:
    def planned(problem: RoundProblem) -> RoundProblem:
        first = state.used_seconds if problem.planned_at is None else problem.planned_at
        return replace(problem, plan_sha256=event.data["sha256"], planned_at=first)

    return _open(state, event, planned)


def _cases(state: RoundState, event: Event) -> RoundState:
    sha256 = event.data["sha256"]
    return _open(state, event, lambda problem: replace(problem, cases_sha256=sha256))


def _predict(state: RoundState, event: Event) -> RoundState:
    prediction = prediction_of(event.data["prediction"])
    return _open(state, event, lambda problem: replace(problem, prediction=prediction))


def _draft(state: RoundState, event: Event) -> RoundState:
    """A slot is given once."""
    from judge.model.critique import DraftGiven

    data = event.data
    given = DraftGiven(
        name=data["name"],
        slot=data["slot"],
        sha256=data["sha256"],
        record_sha256=data["record_sha256"],
        used_seconds=state.used_seconds,
    )

    def ask(problem: RoundProblem) -> RoundProblem:
        if any(each.slot == given.slot for each in problem.drafts):
            return problem
        return replace(problem, drafts=(*problem.drafts, given))

    return _open(state, event, ask)


def _critique(state: RoundState, event: Event) -> RoundState:
    """The last one counts."""
    said, used = critique_of(event.data["critique"]), state.used_seconds

    def critiqued(each: DraftGiven) -> DraftGiven:
        meant = each.name == event.data["name"]
        return replace(each, critique=said, critiqued_at=used) if meant else each

    return _open(
        state,
        event,
        lambda problem: replace(problem, drafts=tuple(map(critiqued, problem.drafts))),
    )


def _sheet(state: RoundState, event: Event) -> RoundState:
    sheet = SheetSaved(
        sha256=event.data["sha256"],
        code_sha256=event.data["code_sha256"],
        used_seconds=state.used_seconds,
    )

    def filed(problem: RoundProblem) -> RoundProblem:
        before = problem.sheet
        if before is None or before.code_sha256 == sheet.code_sha256:
            return replace(problem, sheet=sheet)
        return replace(problem, sheet=sheet, old_sheets=(*problem.old_sheets, before))

    return _open(state, event, filed)


def _ask(state: RoundState, event: Event) -> RoundState:
    from judge.model.assistant import PromptClass

    kind = PromptClass(event.data["prompt_class"])
    return _open(state, event, lambda problem: replace(problem, prompts=(*problem.prompts, kind)))


def _next(state: RoundState, event: Event) -> RoundState:
    """One way: the current problem is closed and the next one shown. Else only the view moves."""
    used = state.used_seconds
    to = (state.current + 1) % len(state.problems)
    problems = list(state.problems)
    if state.profile.one_way:
        problems[state.current] = replace(problems[state.current], closed_at=used)
        problems[to] = replace(problems[to], opened_at=used)
    phase = state.phase
    if state.profile.one_way or phase is not Phase.FROZEN:
        phase = Phase.READ if problems[to].first_code_at is None else Phase.WORK
    return replace(state, current=to, problems=tuple(problems), phase=phase)


def _ran(state: RoundState, event: Event) -> RoundState:
    return _open(state, event, lambda problem: replace(problem, runs=problem.runs + 1))


def _reopen(state: RoundState, event: Event) -> RoundState:
    written = state.problem.first_code_at is not None
    phase = Phase.WORK if written else Phase.READ
    return replace(state, phase=phase, reopened=state.reopened + 1)


def _pause(state: RoundState, event: Event) -> RoundState:
    return replace(state, paused=True, pauses=state.pauses + 1)


def _refused(state: RoundState, event: Event) -> RoundState:
    return replace(state, refused=(*state.refused, event.data["command"]))


def _shown(state: RoundState, event: Event) -> RoundState:
    return replace(state, shown=state.shown | set(event.data["ids"]))


def _submit(state: RoundState, event: Event) -> RoundState:
    lock = Lock(cause=LockCause.SUBMITTED, used_seconds=state.used_seconds)
    return replace(state, phase=Phase.LOCKED, lock=lock)


def _verdict(state: RoundState, event: Event) -> RoundState:
    """The first one stands."""
    judged = judged_of(event.data["judged"])
    return changed(
        state,
        event.data["slug"],
        lambda problem: problem if problem.judged else replace(problem, judged=judged),
    )


def _tried(state: RoundState, event: Event) -> RoundState:
    """The first verdict of a version stands."""
    sha256, verdict = tried_of(event.data)

    def tried(problem: RoundProblem) -> RoundProblem:
        if sha256 in dict(problem.tried):
            return problem
        return replace(problem, tried=(*problem.tried, (sha256, verdict)))

    return changed(state, event.data["slug"], tried)


def _grade(state: RoundState, event: Event) -> RoundState:
    """The first one stands."""
    grade = grade_of(event.data["grade"])
    return changed(
        state,
        event.data["slug"],
        lambda problem: problem if problem.grade else replace(problem, grade=grade),
    )


def _repaired(state: RoundState, event: Event) -> RoundState:
    return replace(state, repaired_bytes=state.repaired_bytes + event.data["bytes"])


def _open(
    state: RoundState, event: Event, change: Callable[[RoundProblem], RoundProblem]
) -> RoundState:
    """The event's problem changed, if it is open."""
    return changed(
        state, event.data["slug"], lambda problem: change(problem) if problem.open else problem
    )


def _to(phase: Phase) -> Effect:
    return lambda state, event: replace(state, phase=phase)


EFFECTS: Mapping[EventKind, Effect] = MappingProxyType(
    {
        EventKind.START: lambda state, event: state,
        EventKind.GO: _go,
        EventKind.SAVE: _save,
        EventKind.PLAN: _plan,
        EventKind.CASES: _cases,
        EventKind.PREDICT: _predict,
        EventKind.NOTE: lambda state, event: state,
        EventKind.DRAFT: _draft,
        EventKind.CRITIQUE: _critique,
        EventKind.NEXT: _next,
        EventKind.FREEZE: _to(Phase.FROZEN),
        EventKind.SHEET: _sheet,
        EventKind.ASK: _ask,
        EventKind.REOPEN: _reopen,
        EventKind.PAUSE: _pause,
        EventKind.RESUME: lambda state, event: replace(state, paused=False),
        EventKind.RAN: _ran,
        EventKind.REFUSED: _refused,
        EventKind.SHOWN: _shown,
        EventKind.SUBMIT: _submit,
        EventKind.VERDICT: _verdict,
        EventKind.TRIED: _tried,
        EventKind.GRADE: _grade,
        EventKind.JUDGED: _to(Phase.JUDGED),
        EventKind.ABANDON: lambda state, event: replace(state, phase=Phase.ABANDONED, paused=False),
        EventKind.REPAIRED: _repaired,
    }
)
