"""Gathers what the report of a round is made from, and shows it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from judge.cli.desk import stored
from judge.errors import JudgeError
from judge.model.draft_graded import DraftsGraded
from judge.model.round import RoundProblem
from judge.model.round_report import ExamplesTried, ProblemFound, RoundReport
from judge.model.scorecard import Plan, ProblemCard
from judge.model.scored import Known
from judge.model.trace_found import TraceFound
from judge.model.verdict import Report
from judge.rounds import critique
from judge.rounds.plan import read_plan
from judge.rounds.replay import replay
from judge.rounds.scorecard import scorecard
from judge.rounds.scoring import score
from judge.rounds.snapshots import PLAN

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk


def gather(desk: Desk) -> RoundReport:
    """Raises RoundUnavailable."""
    events, now = desk.round.read().events, desk.clock.read()
    state = desk.round.state(now)
    plans = {each.slug: plan for each in state.problems if (plan := plan_of(desk, each))}
    card = scorecard(state, plans)
    shown = [each for each in card.problems if each.opened_at is not None]
    follow_ups = _follow_ups(desk)
    problems = tuple(_found(desk, each, state.of(each.slug), plans, follow_ups) for each in shown)
    return RoundReport(
        state=state,
        scorecard=card,
        problems=problems,
        timeline=replay(events, now),
        scored=score(events, {each.card.slug: known_of(each) for each in problems}),
    )


def known_of(found: ProblemFound) -> Known:
    """What a scorecard asks for beside the journal."""
    return Known(
        plan=found.plan,
        strength=found.examples.strength,
        drafts=found.drafts,
        draft_score=found.draft_score,
    )


def show_report(desk: Desk, found: RoundReport) -> None:
    from judge.report.round_report import round_report

    desk.settings.print(round_report(found))


def plan_of(desk: Desk, problem: RoundProblem) -> Plan | None:
    """The plan that was filed last, as it was read."""
    if problem.plan_sha256 is None:
        return None
    text = desk.round.snapshots.read(problem.plan_sha256, PLAN)
    return read_plan(text.decode("utf-8", "replace"))


def _found(
    desk: Desk,
    card: ProblemCard,
    problem: RoundProblem,
    plans: dict[str, Plan],
    follow_ups: dict[str, tuple[str, ...]],
) -> ProblemFound:
    tried = stored.recall(stored.path_of(desk.round, card.slug, stored.EXAMPLES), ExamplesTried)
    graded = stored.recall(stored.path_of(desk.round, card.slug, stored.DRAFTS), DraftsGraded)
    drafts = () if graded is None else graded.drafts
    return ProblemFound(
        card=card,
        plan=plans.get(card.slug),
        planned_at=problem.planned_at,
        report=stored.recall(stored.path_of(desk.round, card.slug, stored.VERDICT), Report),
        trace=stored.recall(stored.path_of(desk.round, card.slug, stored.TRACE), TraceFound),
        examples=ExamplesTried() if tried is None else tried,
        drafts=drafts,
        draft_score=critique.score(drafts),
        follow_ups=follow_ups.get(card.slug, ()),
    )


def _follow_ups(desk: Desk) -> dict[str, tuple[str, ...]]:
    """What follows each problem; nothing where a set cannot be read, for the report stands."""
    found: dict[str, tuple[str, ...]] = {}
    with suppress(JudgeError):
        for each in desk.settings.catalogue().problems():
            if each.follows is not None:
                found[each.follows] = (*found.get(each.follows, ()), each.slug)
    return found
