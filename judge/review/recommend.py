"""What to practise now, and why. Pure.

First what is due, then what is unsolved from easy to hard, a follow-up only once the problem that
it follows is solved; a drill where the latest traces are weak. The alternatives are of other kinds
where there are any: who does not feel like the first wants something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from judge.model.attempt import Standing
from judge.model.problem import Difficulty
from judge.model.review import Choice, Recommendation, Step, StepKind, TracePoint
from judge.model.round import Phase, RoundState
from judge.review.traces import latest_mean

ALTERNATIVES = 2
WEAK_TRACES = 60.0
"""Below this mean of the latest scores a drill is advised."""
_LEVELS = tuple(Difficulty)
_LIKE = {kind: kind for kind in StepKind} | {StepKind.FOLLOW_UP: StepKind.SOLVE}
"""Kinds that are the same to somebody who wants something else."""
_DATE = "%Y-%m-%d"


def recommend(
    choices: Sequence[Choice],
    traces: Sequence[TracePoint],
    now: datetime,
    unfinished: Step | None = None,
) -> Recommendation:
    """``choices`` in the order of the sets; ``unfinished``: a round that is not over, beside which
    nothing else is advised."""
    if unfinished is not None:
        return Recommendation(step=unfinished)
    steps = [*_reviews(choices, now), *_unsolved(choices), *_drill(traces), _ahead(choices, now)]
    first, *rest = steps
    others = sorted(rest, key=lambda each: _times_before(each, steps))
    return Recommendation(step=first, alternatives=tuple(others[:ALTERNATIVES]))


def unfinished(states: Iterable[RoundState]) -> Step | None:
    """What a round that is not over waits for: the one in progress, or one to be judged."""
    waiting = [each for each in states if not each.phase.over]
    if not waiting:
        return None
    state = min(waiting, key=lambda each: each.phase is Phase.LOCKED)
    reason, command = {
        Phase.NEW: ("made, and its clock does not run yet", "judge round go"),
        Phase.LOCKED: ("locked, and not judged yet", "judge round report"),
    }.get(state.phase, ("in progress", "judge round status"))
    return Step(
        kind=StepKind.ROUND,
        reason=f"round {state.id} is {reason}; it is in {state.workspace}",
        command=f"{command} {state.id}" if state.phase is Phase.LOCKED else command,
    )


def is_due(choice: Choice, now: datetime) -> bool:
    """It was solved once, and is to be repeated now."""
    return choice.standing is Standing.SOLVED and choice.due is not None and choice.due <= now


def _times_before(step: Step, steps: Sequence[Step]) -> int:
    """How many like it come before it; sorting keeps the order of the others."""
    return [_LIKE[each.kind] for each in steps[: steps.index(step)]].count(_LIKE[step.kind])


def _reviews(choices: Sequence[Choice], now: datetime) -> Iterator[Step]:
    due = [(each.due, each) for each in choices if each.due is not None and is_due(each, now)]
    for at, each in sorted(due, key=lambda pair: pair[0]):
        yield Step(
            kind=StepKind.REVIEW,
            problem=each.slug,
            reason=f"solved before, and due for review since {_day(at)}",
            command=f"judge round start {each.slug}",
        )


def _unsolved(choices: Sequence[Choice]) -> Iterator[Step]:
    solved = {each.slug for each in choices if each.standing is Standing.SOLVED}
    open_ = [
        each
        for each in choices
        if each.slug not in solved and (each.follows is None or each.follows in solved)
    ]
    for each in sorted(open_, key=_difficulty):
        follows = "" if each.follows is None else f"; {each.follows}, which it follows, is solved"
        state = "tried and not solved yet" if each.standing is Standing.TRIED else "not tried yet"
        yield Step(
            kind=StepKind.SOLVE if each.follows is None else StepKind.FOLLOW_UP,
            problem=each.slug,
            reason=f"{each.difficulty.value}, {state}{follows}",
            command=f"judge start {each.slug}",
        )


def _difficulty(choice: Choice) -> tuple[int, bool]:
    return _LEVELS.index(choice.difficulty), choice.standing is Standing.NEW


def _drill(traces: Sequence[TracePoint]) -> Iterator[Step]:
    mean = latest_mean(traces)
    if mean is not None and mean < WEAK_TRACES:
        yield Step(
            kind=StepKind.DRILL,
            reason=f"your latest hand traces got {mean:.0f} of 100 on average",
            command="judge trace drill",
        )


def _ahead(choices: Sequence[Choice], now: datetime) -> Step:
    coming = [each.due for each in choices if each.due is not None and each.due > now]
    when = f"nothing is due before {_day(min(coming))}" if coming else "no review is scheduled"
    return Step(
        kind=StepKind.AHEAD,
        reason=f"{when}; a round draws a problem and puts a clock on it",
        command="judge round start",
    )


def _day(at: datetime) -> str:
    return at.astimezone(UTC).strftime(_DATE)
