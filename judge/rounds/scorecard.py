"""The facts of a round's report, from its state and its plans. Pure; judges nobody's prose."""

from __future__ import annotations

from collections.abc import Mapping

from judge.model.round import Phase, RoundProblem, RoundState
from judge.model.scorecard import Plan, PlanFacts, ProblemCard, Scorecard
from judge.rounds.plan import growth_class
from judge.rounds.predict import compare
from judge.rounds.times import counted, on_clock


def scorecard(state: RoundState, plans: Mapping[str, Plan]) -> Scorecard:
    """``plans`` are those that were filed, as they were read, by slug."""
    return Scorecard(
        id=state.id,
        profile=state.profile,
        phase=state.phase,
        lock=state.lock,
        used_seconds=state.used_seconds,
        phases=tuple(
            (phase, state.phase_seconds[phase]) for phase in Phase if state.phase_seconds.get(phase)
        ),
        reopened=state.reopened,
        pauses=state.pauses,
        paused_seconds=state.paused_seconds,
        refused=state.refused,
        gaps=state.gaps,
        jumps=state.jumps,
        notes=notes(state),
        problems=tuple(_card(each, plans.get(each.slug)) for each in state.problems),
    )


def notes(state: RoundState) -> tuple[str, ...]:
    """What a reader of the record should know, as sentences."""
    found = []
    for jump in state.jumps:
        by = f"by {on_clock(abs(jump.seconds))} before event {jump.before_seq}"
        if jump.seconds < 0:
            found.append(f"The wall clock went back {by}; no time was added.")
        else:
            found.append(f"The wall clock ran ahead {by}, as when a machine sleeps; it counts.")
    if state.repaired_bytes:
        lost = counted(state.repaired_bytes, "byte")
        found.append(f"An event was being written when the judge was stopped: {lost} dropped.")
    for each in state.problems:
        if each.edited_paused:
            found.append(f"The code of {each.slug} changed during a pause.")
        if each.edited_frozen:
            found.append(
                f"The file of {each.slug} changed while it was frozen; that did not count."
            )
    return tuple(found)


def plan_facts(plan: Plan, *, before_code: bool) -> PlanFacts:
    return PlanFacts(
        clarifications=len(plan.clarifications),
        approach_words=len(plan.approach.split()),
        time=plan.time,
        space=plan.space,
        time_class=growth_class(plan.time),
        space_class=growth_class(plan.space),
        examples=len({example.line for example in plan.examples}),
        before_code=before_code,
    )


def _card(problem: RoundProblem, plan: Plan | None) -> ProblemCard:
    sheet, code = problem.sheet, problem.code_sha256
    judged, prediction = problem.judged, problem.prediction
    opened, first = problem.opened_at, problem.first_code_at
    return ProblemCard(
        slug=problem.slug,
        opened_at=opened,
        seconds=problem.current_seconds,
        reading_seconds=None if opened is None or first is None else first - opened,
        saves=len(set(problem.codes) - {problem.starter_sha256}),
        runs=problem.runs,
        prompts=problem.prompts,
        code_sha256=code,
        plan=None if plan is None else plan_facts(plan, before_code=_before_code(problem)),
        prediction=prediction,
        hits=compare(prediction, judged) if prediction and judged else (),
        sheet_sha256=None if sheet is None else sheet.sha256,
        sheet_counts=sheet is not None and sheet.code_sha256 == code,
        old_sheets=len(problem.old_sheets),
        edited_frozen=problem.edited_frozen,
        edited_paused=problem.edited_paused,
        judged=judged,
        grade=problem.grade,
    )


def _before_code(problem: RoundProblem) -> bool:
    planned, first = problem.planned_at, problem.first_code_at
    return planned is not None and (first is None or planned <= first)
