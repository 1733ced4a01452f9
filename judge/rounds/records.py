"""The types of a round as the plain data of its events, and back.

A verdict or a draft is imported where one is read: most commands of a round see none, and start
sooner.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from judge.model.round import CERTAIN, GradeFacts, Judged, Prediction, Profile

if TYPE_CHECKING:
    from judge.model.critique import Critique
    from judge.model.draft import Draft, Fault
    from judge.model.verdict import Verdict

Data = Mapping[str, Any]


def data_of(what: Profile | Prediction | Judged | GradeFacts | Critique | Draft) -> dict[str, Any]:
    return asdict(what)


def profile_of(data: Data) -> Profile:
    return Profile(**{**data, "nudges": tuple(data["nudges"])})


def prediction_of(data: Data) -> Prediction:
    from judge.model.verdict import Verdict

    return Prediction(
        verdict=Verdict(data["verdict"]),
        time=data["time"],
        space=data["space"],
        groups=_groups(data["groups"]),
        sure=data.get("sure", CERTAIN),
    )


def judged_of(data: Data) -> Judged:
    from judge.model.verdict import Verdict

    verdict = data["verdict"]
    return Judged(
        verdict=None if verdict is None else Verdict(verdict),
        message=data["message"],
        groups=_groups(data["groups"]),
        time=data["time"],
        space=data["space"],
        attempt=data["attempt"],
    )


def tried_of(data: Data) -> tuple[str, Verdict]:
    """The hash of a version, and its verdict."""
    from judge.model.verdict import Verdict

    return data["sha256"], Verdict(data["verdict"])


def grade_of(data: Data) -> GradeFacts:
    return GradeFacts(**data)


def critique_of(data: Data) -> Critique:
    from judge.model.critique import Critique
    from judge.model.draft import Witness

    witness = data["witness"]
    return Critique(
        accept=data["accept"],
        lines=tuple(data["lines"]),
        witness=None if witness is None else Witness(**witness),
        note=data["note"],
    )


def draft_of(data: Data) -> Draft:
    from judge.model.draft import Draft

    fault = data["fault"]
    return Draft(**{**data, "fault": None if fault is None else _fault(fault)})


def _fault(data: Data) -> Fault:
    from judge.model.draft import Fault, FaultKind, Witness

    return Fault(
        kind=FaultKind(data["kind"]),
        lines=tuple(data["lines"]),
        why=data["why"],
        witness=Witness(**data["witness"]),
        gives=data["gives"],
    )


def _groups(pairs: list[list[Any]]) -> tuple[tuple[str, bool], ...]:
    return tuple((name, passed) for name, passed in pairs)
