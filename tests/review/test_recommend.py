"""What is recommended, in which order, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from judge.model.attempt import Standing
from judge.model.problem import Difficulty
from judge.model.review import Choice, Step, StepKind, TracePoint
from judge.model.round import Phase
from judge.review.recommend import ALTERNATIVES, recommend, unfinished
from tests.report.test_round_report import STATE
from tests.review.record import DAY, NOON, after


def choice(slug: str, standing: Standing = Standing.NEW, **changes: Any) -> Choice:
    fields: dict[str, Any] = {"difficulty": Difficulty.MEDIUM, "follows": None}
    return Choice(slug=slug, standing=standing, **(fields | changes))


def solved(slug: str, due: datetime | None = None, **changes: Any) -> Choice:
    return choice(slug, Standing.SOLVED, due=due or after(9 * DAY), **changes)


def traces(*scores: float) -> list[TracePoint]:
    return [
        TracePoint(at=after(n), problem="ring", score=score, round=None)
        for n, score in enumerate(scores)
    ]


def kinds(choices: list[Choice], points: list[TracePoint] | None = None) -> list[tuple[str, Any]]:
    found = recommend(choices, points or [], NOON)
    return [(each.kind.value, each.problem) for each in (found.step, *found.alternatives)]


HARD_ONE = choice("hard", difficulty=Difficulty.HARD)
EASY_ONE = choice("easy", difficulty=Difficulty.EASY)


def test_what_is_due_comes_first_the_longest_due_before_the_rest() -> None:
    choices = [EASY_ONE, solved("b", after(-5)), solved("a", after(-DAY)), solved("later")]
    assert kinds(choices) == [("review", "a"), ("solve", "easy"), ("ahead", None)]
    assert kinds(choices[:3])[0] == ("review", "a")


def test_review_is_due_from_its_moment_on() -> None:
    assert kinds([solved("now", after(0))])[0] == ("review", "now")
    assert kinds([solved("not-yet", after(1))])[0] == ("ahead", None)


def test_unsolved_come_from_easy_to_hard_and_begun_before_new() -> None:
    tried = choice("tried", Standing.TRIED, due=after(-DAY))
    choices = [HARD_ONE, choice("new"), tried]
    assert kinds(choices) == [("solve", "tried"), ("ahead", None), ("solve", "new")]
    assert kinds([*choices, EASY_ONE])[0] == ("solve", "easy")


def test_follow_up_waits_for_the_problem_that_it_follows() -> None:
    follow_up = choice("next", follows="first", difficulty=Difficulty.EASY)
    assert ("follow-up", "next") not in kinds([follow_up, choice("first")])
    step = recommend([follow_up, solved("first")], [], NOON).step
    assert (step.kind, step.problem) == (StepKind.FOLLOW_UP, "next")
    assert step.reason == "easy, not tried yet; first, which it follows, is solved"


@pytest.mark.parametrize(
    ("scores", "drill"),
    [((90, 90, 20, 30, 40), True), ((20, 90, 90, 90), False), ((), False)],
)
def test_weak_latest_traces_lead_to_a_drill(scores: tuple[float, ...], drill: bool) -> None:
    assert (("drill", None) in kinds([EASY_ONE, HARD_ONE], traces(*scores))) is drill


def test_drill_comes_first_where_nothing_else_is_to_do() -> None:
    assert kinds([solved("a")], traces(10, 20, 30))[0] == ("drill", None)


def test_nothing_due_names_the_day_of_the_next_review() -> None:
    step = recommend([solved("a", after(3 * DAY))], [], NOON).step
    assert step.reason.startswith("nothing is due before 2026-03-05;")
    assert recommend([], [], NOON).step.reason.startswith("no review is scheduled;")


def test_alternatives_are_of_another_kind_where_there_is_one() -> None:
    choices = [solved("a", after(-3)), solved("b", after(-2)), solved("c", after(-1)), EASY_ONE]
    assert kinds(choices, traces(10)) == [("review", "a"), ("solve", "easy"), ("drill", None)]


def test_follow_up_is_no_other_kind_than_another_problem() -> None:
    choices = [solved("first"), choice("next", follows="first"), HARD_ONE]
    assert kinds(choices, traces(10)) == [("follow-up", "next"), ("drill", None), ("ahead", None)]


@pytest.mark.parametrize(
    ("phase", "command"),
    [
        (Phase.NEW, "judge round go"),
        (Phase.READ, "judge round status"),
        (Phase.FROZEN, "judge round status"),
        (Phase.LOCKED, "judge round report 3"),
    ],
)
def test_round_that_is_not_over_comes_before_everything(phase: Phase, command: str) -> None:
    waiting = unfinished([replace(STATE, phase=phase)])
    assert waiting is not None
    assert waiting.command == command
    found = recommend([solved("a", after(-1)), EASY_ONE], [], NOON, waiting)
    assert (found.step, found.alternatives) == (waiting, ())


def test_round_in_progress_comes_before_one_to_be_judged() -> None:
    locked = replace(STATE, phase=Phase.LOCKED)
    running = replace(STATE, phase=Phase.WORK, id="4")
    waiting = unfinished([locked, running])
    assert waiting is not None
    assert "round 4" in waiting.reason
    assert unfinished([STATE]) is None


choices_of_any_kind = st.lists(
    st.builds(
        choice,
        st.sampled_from("abcdef"),
        st.sampled_from(Standing),
        difficulty=st.sampled_from(Difficulty),
        follows=st.none() | st.sampled_from("abc"),
        due=st.none() | st.integers(-9 * DAY, 9 * DAY).map(after),
    ),
    unique_by=lambda each: each.slug,
    max_size=6,
)


@given(choices_of_any_kind, st.lists(st.floats(0, 100), max_size=4))
def test_there_is_always_one_step_and_nothing_twice(
    choices: list[Choice], scores: list[float]
) -> None:
    found = recommend(choices, traces(*scores), NOON)
    steps: list[Step] = [found.step, *found.alternatives]
    assert len(set(steps)) == len(steps) <= ALTERNATIVES + 1
    assert all(each.command.startswith("judge ") and each.reason for each in steps)
    open_ones = {each.slug for each in choices if each.standing is not Standing.SOLVED}
    for each in choices:
        if each.follows in open_ones and each.standing is not Standing.SOLVED:
            assert each.slug not in [step.problem for step in steps]
