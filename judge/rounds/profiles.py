"""The table of rounds, and their rules as sentences. Pure.

Interview formats differ and change. A profile says what holds in this round, and nothing about
how anybody else does it.
"""

from __future__ import annotations

from dataclasses import replace

from judge.errors import UsageError
from judge.model.round import Profile
from judge.rounds.times import counted

DEFAULT = "ai"
MOST_MINUTES = 600
MOST_PROBLEMS = 10

_TABLE = (
    Profile(name="ai", minutes=60, execution=False, assistant=True, problems=1),
    Profile(name="ai-run", minutes=60, execution=True, assistant=True, problems=1),
    Profile(
        name="screen",
        minutes=45,
        execution=False,
        assistant=False,
        problems=2,
        one_way=True,
        nudges=(17, 35),
    ),
    Profile(name="coding", minutes=45, execution=True, assistant=False, problems=2),
    Profile(name="free", minutes=None, execution=True, assistant=True, problems=1),
)
PROFILES: dict[str, Profile] = {profile.name: profile for profile in _TABLE}


def profile_named(name: str) -> Profile:
    """Raises UsageError if there is none."""
    try:
        return PROFILES[name]
    except KeyError:
        remedy = f"there are {', '.join(PROFILES)}"
        raise UsageError(f"no such profile: {name!r}", remedy=remedy) from None


def switched(
    profile: Profile,
    *,
    execution: bool | None = None,
    assistant: bool | None = None,
    minutes: int | None = None,
    clock: bool = True,
    problems: int | None = None,
) -> Profile:
    """The profile with some rules changed; None leaves a rule as it is, and ``clock`` False takes
    the clock away. Nudges beyond the end fall away. Raises UsageError for a number out of range."""
    if minutes is not None and not 1 <= minutes <= MOST_MINUTES:
        raise UsageError(f"a round takes 1 to {MOST_MINUTES} minutes, not {minutes}")
    if problems is not None and not 1 <= problems <= MOST_PROBLEMS:
        raise UsageError(f"a round has 1 to {MOST_PROBLEMS} problems, not {problems}")
    length = (profile.minutes if minutes is None else minutes) if clock else None
    return replace(
        profile,
        execution=profile.execution if execution is None else execution,
        assistant=profile.assistant if assistant is None else assistant,
        minutes=length,
        problems=profile.problems if problems is None else problems,
        nudges=tuple(m for m in profile.nudges if length is None or m < length),
    )


def rules(profile: Profile) -> tuple[str, ...]:
    """What holds in a round of this profile, one sentence a line."""
    return (
        _time(profile),
        _problems(profile),
        _execution(profile),
        _assistant(profile),
        *_nudges(profile),
        _end(profile),
    )


def _time(profile: Profile) -> str:
    if profile.minutes is None:
        return "There is no clock."
    minutes = counted(profile.minutes, "minute")
    return f"You have {minutes}, from `judge round go`, which shows the statement."


def _problems(profile: Profile) -> str:
    number = counted(profile.problems, "problem")
    if profile.problems == 1:
        return f"There is {number}."
    if profile.one_way:
        return f"There are {number}, one after the other: `next` leaves one for good."
    return f"There are {number}, in any order: `next` moves between them."


def _execution(profile: Profile) -> str:
    if profile.execution:
        return "Execution is on: `judge test` runs your code as often as you like."
    return "Execution is off: the judge runs none of your code before the round is locked."


def _assistant(profile: Profile) -> str:
    if profile.assistant:
        return "An assistant is allowed while the code is open."
    return "No assistant is allowed."


def _nudges(profile: Profile) -> list[str]:
    if not profile.nudges:
        return []
    return [f"You are told the time after {_listed(profile.nudges)} minutes."]


def _end(profile: Profile) -> str:
    by = "" if profile.minutes is None else ", or when the time is over"
    return f"It is locked when you submit{by}; then it is judged, once."


def _listed(minutes: tuple[int, ...]) -> str:
    *first, last = map(str, minutes)
    return f"{', '.join(first)} and {last}" if first else last
