"""Whatever happens in a round and to its clocks, the state stays sound."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import hypothesis.strategies as st
from hypothesis import given

from judge.model.assistant import PromptClass
from judge.model.critique import Critique
from judge.model.round import (
    Event,
    EventKind,
    GradeFacts,
    Judged,
    Phase,
    Prediction,
    Profile,
    Reading,
    RoundState,
)
from judge.model.verdict import Verdict
from judge.rounds.clock import elapsed_after
from judge.rounds.fold import after, at, fold
from judge.rounds.lines import from_line, to_line
from judge.rounds.notices import due
from judge.rounds.profiles import PROFILES
from judge.rounds.records import data_of
from judge.rounds.replay import replay
from judge.rounds.scorecard import scorecard
from judge.rounds.writer import to_judge

BEGINNING = Reading(utc=datetime(2024, 1, 1, tzinfo=UTC), monotonic_seconds=0.0, boot="a")
SLUGS = ("p1", "p2")
HASHES = ("starter", "one", "two")
slugs = st.sampled_from(SLUGS)
hashes = st.sampled_from(HASHES)

DATA: dict[EventKind, st.SearchStrategy[dict[str, Any]]] = {
    EventKind.SAVE: st.fixed_dictionaries(
        {
            "by": st.sampled_from(["status", "resume"]),
            "code": st.dictionaries(slugs, st.none() | hashes),
        }
    ),
    EventKind.PLAN: st.fixed_dictionaries({"slug": slugs, "sha256": hashes}),
    EventKind.CASES: st.fixed_dictionaries({"slug": slugs, "sha256": hashes}),
    EventKind.PREDICT: st.fixed_dictionaries(
        {
            "slug": slugs,
            "prediction": st.builds(
                Prediction,
                verdict=st.sampled_from(Verdict),
                groups=st.just((("ties", True),)),
            ).map(data_of),
        }
    ),
    EventKind.DRAFT: st.fixed_dictionaries(
        {
            "slug": slugs,
            "slot": st.sampled_from(["plus", "minus"]),
            "name": st.sampled_from(["D1", "D2"]),
            "sha256": hashes,
            "record_sha256": hashes,
        }
    ),
    EventKind.CRITIQUE: st.fixed_dictionaries(
        {
            "slug": slugs,
            "name": st.sampled_from(["D1", "D2"]),
            "critique": st.builds(Critique, accept=st.booleans(), lines=st.just((2,))).map(data_of),
        }
    ),
    EventKind.SHEET: st.fixed_dictionaries(
        {"slug": slugs, "sha256": hashes, "code_sha256": hashes, "by": st.just("trace")}
    ),
    EventKind.ASK: st.fixed_dictionaries(
        {
            "slug": slugs,
            "prompt": st.text(max_size=9),
            "prompt_class": st.sampled_from([kind.value for kind in PromptClass]),
            "reply": st.just("card"),
        }
    ),
    EventKind.RAN: st.fixed_dictionaries(
        {"slug": slugs, "command": st.just("judge test"), "outcome": st.just("passed")}
    ),
    EventKind.REFUSED: st.fixed_dictionaries({"slug": slugs, "command": st.just("judge test")}),
    EventKind.SHOWN: st.fixed_dictionaries(
        {"ids": st.lists(st.sampled_from(["half", "nudge-17"])), "text": st.just("said")}
    ),
    EventKind.VERDICT: st.fixed_dictionaries(
        {
            "slug": slugs,
            "judged": st.sampled_from(Verdict).map(lambda v: data_of(Judged(verdict=v))),
        }
    ),
    EventKind.NOTE: st.fixed_dictionaries({"slug": slugs, "text": st.just("said")}),
    EventKind.TRIED: st.fixed_dictionaries(
        {"slug": slugs, "sha256": hashes, "verdict": st.sampled_from([v.value for v in Verdict])}
    ),
    EventKind.GRADE: st.fixed_dictionaries(
        {
            "slug": slugs,
            "grade": st.floats(0, 100).map(lambda s: data_of(GradeFacts(score=s, quadrant="q"))),
        }
    ),
    EventKind.REPAIRED: st.fixed_dictionaries({"bytes": st.integers(1, 9)}),
}
LIKELY = [EventKind.GO, EventKind.SAVE, EventKind.NEXT, EventKind.RESUME] * 2 + [
    EventKind.SUBMIT, EventKind.VERDICT, EventKind.VERDICT, EventKind.GRADE
]  # fmt: skip
kinds = st.sampled_from([*(k for k in EventKind if k is not EventKind.START), *LIKELY])
happenings = kinds.flatmap(lambda kind: st.tuples(st.just(kind), DATA.get(kind, st.just({}))))


@st.composite
def readings(draw: st.DrawFn, before: Reading) -> Reading:
    """Clocks that are set forth and back, stand still, or begin anew."""
    seconds = draw(st.sampled_from([0.0, 0.25, 30.0, 61.0, 600.0]))
    wall = seconds + draw(st.sampled_from([0.0, 0.0, 0.0, -5.0, -4000.0, 4000.0]))
    boot = draw(st.sampled_from([before.boot, before.boot, before.boot, before.boot + "+"]))
    return Reading(
        utc=before.utc + timedelta(seconds=wall),
        monotonic_seconds=before.monotonic_seconds + seconds if boot == before.boot else 1.0,
        boot=boot,
    )


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    """Events of any kind in any order, permitted or not, as they are read from a journal."""
    profile = draw(st.sampled_from(list(PROFILES.values())))
    events = [first(profile)]
    for kind, data in draw(st.lists(happenings, max_size=25)):
        now = draw(readings(events[-1].at))
        events.append(next_event(events[-1], now, kind, data))
    return [from_line(to_line(event)) for event in events]


def first(profile: Profile) -> Event:
    data = {
        "format": 1,
        "id": "1",
        "profile": data_of(profile),
        "problems": [(slug, HASHES[0]) for slug in SLUGS],
        "seed": None,
        "workspace": "",
        "version": "0",
    }
    return Event(seq=1, at=BEGINNING, elapsed_seconds=0.0, kind=EventKind.START, data=data)


def next_event(last: Event, now: Reading, kind: EventKind, data: dict[str, Any]) -> Event:
    elapsed = elapsed_after(last, now)
    return Event(seq=last.seq + 1, at=now, elapsed_seconds=elapsed, kind=kind, data=data)


def states(events: list[Event]) -> list[RoundState]:
    return [fold(events[:number]) for number in range(1, len(events) + 1)]


@given(histories())
def test_time_left_never_increases(events: list[Event]) -> None:
    left = [state.left_seconds for state in states(events)]
    if left[0] is not None:
        assert left == sorted(left, key=lambda seconds: seconds or 0.0, reverse=True)


@given(histories(), st.data())
def test_time_left_never_increases_between_events_either(
    events: list[Event], data: st.DataObject
) -> None:
    state, now = fold(events), events[-1].at
    for _ in range(3):
        now = data.draw(readings(events[-1].at))
        later = fold(events, now)
        assert (later.left_seconds or 0.0) <= (state.left_seconds or 0.0)
        assert later.elapsed_seconds >= state.elapsed_seconds


@given(histories())
def test_only_declared_pauses_stop_the_clock(events: list[Event]) -> None:
    before = fold(events[:1])
    for state in states(events)[1:]:
        gone = state.elapsed_seconds - before.elapsed_seconds
        if before.phase.running and not before.paused and state.lock is None:
            assert abs(state.used_seconds - before.used_seconds - gone) < 0.01
        if before.paused:
            assert state.used_seconds == before.used_seconds
        before = state


@given(histories())
def test_times_add_up(events: list[Event]) -> None:
    for state in states(events):
        limit = state.profile.limit_seconds
        assert limit is None or state.used_seconds <= limit
        assert abs(sum(state.phase_seconds.values()) - state.used_seconds) < 0.1
        assert abs(sum(p.current_seconds for p in state.problems) - state.used_seconds) < 0.1
        assert state.used_seconds + state.paused_seconds <= state.elapsed_seconds + 0.1
        if state.lock is not None:
            assert state.lock.used_seconds == state.used_seconds


@given(histories())
def test_what_is_locked_stays_locked_and_what_is_over_stays_over(events: list[Event]) -> None:
    locked: RoundState | None = None
    over: RoundState | None = None
    for state in states(events):
        if locked is not None:
            assert state.phase in (Phase.LOCKED, Phase.JUDGED)
            assert [p.codes for p in state.problems] == [p.codes for p in locked.problems]
            assert [p.sheet for p in state.problems] == [p.sheet for p in locked.problems]
            assert (state.lock, state.used_seconds) == (locked.lock, locked.used_seconds)
        if over is not None:
            assert (state.phase, state.problems) == (over.phase, over.problems)
        locked = locked or (state if state.phase is Phase.LOCKED else None)
        over = over or (state if state.phase.over else None)


@given(histories())
def test_only_open_problems_change_and_the_first_verdict_stands(events: list[Event]) -> None:
    before = fold(events[:1])
    for state in states(events)[1:]:
        for was, is_ in zip(before.problems, state.problems, strict=True):
            if not was.open:
                assert (was.codes, was.sheet, was.plan_sha256, was.prediction, was.runs) == (
                    is_.codes, is_.sheet, is_.plan_sha256, is_.prediction, is_.runs
                )  # fmt: skip
            assert was.judged in (None, is_.judged)
            assert was.grade in (None, is_.grade)
        before = state


@given(histories())
def test_step_by_step_comes_to_the_same_as_all_at_once(events: list[Event]) -> None:
    state = fold(events[:1])
    for last, event in pairwise(events):
        state = after(state, last, event)
    assert state == fold(events)
    assert at(state, events[-1], events[-1].at) == fold(events, events[-1].at)


@given(histories())
def test_whatever_is_shown_of_a_state_can_be_made(events: list[Event]) -> None:
    for state in states(events):
        scorecard(state, {})
        due(state)
        to_judge(state)
    assert replay(events, events[-1].at)


@given(histories())
def test_time_in_pieces_comes_to_the_same_as_in_one(events: list[Event]) -> None:
    """An event that changes nothing, in between, moves no deadline."""
    last = events[-1]
    half = replace(last.at, utc=last.at.utc + timedelta(seconds=20), monotonic_seconds=0.0, boot="")
    whole = replace(half, utc=half.utc + timedelta(seconds=20))
    between = next_event(last, half, EventKind.REPAIRED, {"bytes": 1})
    there, straight = fold([*events, between], whole), fold(events, whole)
    assert there.used_seconds == straight.used_seconds
    assert (there.phase, there.lock) == (straight.phase, straight.lock)


def happened(*steps: tuple[EventKind, dict[str, Any]]) -> RoundState:
    """A screen in which these events happen, a second apart."""
    events = [first(PROFILES["screen"])]
    for kind, data in ((EventKind.GO, {}), *steps):
        now = replace(events[-1].at, utc=events[-1].at.utc + timedelta(seconds=1))
        events.append(next_event(events[-1], now, kind, data))
    return fold(events)


def test_save_of_a_problem_that_is_not_open_does_not_count() -> None:
    save = {"by": "status", "code": {"p1": "one", "p2": "two"}}
    state = happened((EventKind.SAVE, save))
    assert [problem.codes for problem in state.problems] == [("one",), ()]
    late = {"by": "status", "code": {"p1": "late"}}
    state = happened((EventKind.SAVE, save), (EventKind.NEXT, {}), (EventKind.SAVE, late))
    assert [problem.codes for problem in state.problems] == [("one",), ()]


def test_second_verdict_and_grade_change_nothing() -> None:
    verdicts = [Judged(verdict=verdict) for verdict in (Verdict.WA, Verdict.AC)]
    grades = [GradeFacts(score=score, quadrant="q") for score in (10.0, 90.0)]
    state = happened(
        (EventKind.SUBMIT, {}),
        *((EventKind.VERDICT, {"slug": "p1", "judged": data_of(each)}) for each in verdicts),
        *((EventKind.GRADE, {"slug": "p1", "grade": data_of(each)}) for each in grades),
    )
    assert (state.of("p1").judged, state.of("p1").grade) == (verdicts[0], grades[0])
