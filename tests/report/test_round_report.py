"""What a round's report concludes from its facts, on a plain console."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from judge.model.round import Judged, Lock, LockCause, Phase, RoundProblem, RoundState
from judge.model.round_report import ExamplesTried, ExampleTried, ProblemFound, RoundReport
from judge.model.scorecard import Plan, ReplayLine
from judge.model.strength import CaseWorth, Strength, Validity
from judge.model.verdict import Report, Verdict
from judge.report.round_advice import MOST, advice
from judge.report.round_list import round_list
from judge.report.round_report import round_report
from judge.report.round_status import status_lines
from judge.rounds.profiles import PROFILES
from judge.rounds.scorecard import scorecard
from tests.report.consoles import rendered
from tests.report.models import report

SHA, OTHER = "a" * 64, "b" * 64
PROBLEM = RoundProblem(
    slug="double-it",
    starter_sha256=SHA,
    opened_at=0.0,
    first_code_at=240.0,
    codes=(SHA, OTHER),
    current_seconds=1800.0,
)
STATE = RoundState(
    id="3",
    profile=PROFILES["ai"],
    phase=Phase.JUDGED,
    problems=(PROBLEM,),
    started_at=datetime(2026, 5, 4, 9, 30, tzinfo=UTC),
    used_seconds=1800.0,
    phase_seconds={Phase.READ: 240.0, Phase.WORK: 1260.0, Phase.FROZEN: 300.0},
    lock=Lock(cause=LockCause.SUBMITTED, used_seconds=1800.0),
)
ACCEPTED = report(Verdict.AC)
WRONG_ANSWER = report(Verdict.WA)
PLANNED = Plan(time="O(n)", approach="double it")


def found(judgement: Report, *, plan: Plan | None = PLANNED, **changes: Any) -> RoundReport:
    problem = replace(PROBLEM, judged=Judged(verdict=judgement.verdict, time="O(n)"))
    state = replace(STATE, problems=(problem,), **changes)
    card = scorecard(state, {} if plan is None else {"double-it": plan})
    about = ProblemFound(
        card=card.problems[0],
        plan=plan,
        planned_at=None,
        report=judgement,
        trace=None,
        follow_ups=("triple-it",),
    )
    return RoundReport(state=state, scorecard=card, problems=(about,), timeline=())


def test_bar_shows_the_clock_from_left_to_right() -> None:
    shown = rendered(round_report(found(ACCEPTED)), width=60)
    assert "reading 4:00, writing 21:00, frozen 5:00" in shown
    assert f"[{'r' * 3}{'w' * 14}{'f' * 3}{'.' * 20}]" in shown


def test_long_timeline_loses_its_saves() -> None:
    lines = [ReplayLine(used_seconds=float(n), text=f"saved it as {n}") for n in range(40)]
    told = ReplayLine(used_seconds=50.0, text="frozen: code and assistant are closed")
    shown = rendered(round_report(replace(found(ACCEPTED), timeline=(*lines, told))), width=60)
    assert "saved it" not in shown
    assert "0:50  frozen" in shown
    assert "40 lines are left out; judge round replay shows them" in shown


def test_wrong_answer_is_to_be_mended_before_anything_else() -> None:
    first, *rest = advice(found(WRONG_ANSWER))
    assert first.startswith("Mend ")
    assert len(rest) < MOST


def test_accepted_goes_on_to_the_follow_up() -> None:
    assert "double-it goes on: judge round start triple-it" in advice(found(ACCEPTED))


def test_claim_that_grows_slower_than_the_code_is_named() -> None:
    claimed = replace(PLANNED, time="O(1)")
    (line,) = (each for each in advice(found(ACCEPTED, plan=claimed)) if "claimed" in each)
    assert line == "You claimed O(1) and wrote O(n): name the line that costs"


def test_weak_and_wrong_examples_are_advised_about() -> None:
    strength = Strength(
        cases=(CaseWorth(validity=Validity.CONTRADICTED, remark="4"),),
        accepted=2,
        known_wrong=23,
        caught=2,
    )
    tried = ExamplesTried(examples=(ExampleTried(call="f(2)", expected="5"),), strength=strength)
    report = found(ACCEPTED)
    (about,) = report.problems
    lines = advice(replace(report, problems=(replace(about, examples=tried),)))
    assert "An example of double-it contradicts the statement: settle that before the code" in lines
    assert any(each.startswith("Your examples of double-it catch 2 of 23") for each in lines)
    strong = replace(tried, strength=replace(strength, caught=20))
    lines = advice(replace(report, problems=(replace(about, examples=strong),)))
    assert not any("catch" in each for each in lines)


def test_deadline_is_advised_about() -> None:
    late = Lock(cause=LockCause.DEADLINE, used_seconds=3600.0)
    text = " ".join(advice(found(WRONG_ANSWER, plan=None, lock=late)))
    assert "The time ran out" in text
    assert "No plan was filed" in text


def test_status_of_every_phase_fits_60_columns() -> None:
    for phase in Phase:
        state = replace(STATE, phase=phase, lock=None)
        lines = list(status_lines(state, folder="round-3"))
        assert max(len(line.text) for line in lines) <= 60, phase
        assert lines[-1].text.strip().startswith("judge ")


def test_list_shows_what_became_of_each_problem() -> None:
    judged = replace(PROBLEM, judged=Judged(verdict=Verdict.WA))
    shown = rendered(round_list([replace(STATE, problems=(judged,))], zone=UTC), width=60)
    assert "05-04 09:30 ai" in shown
    assert "WA  double-it" in shown
