"""The versions of a problem's code in the order in which they were saved, with their verdicts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from judge.model.round import EventKind
from judge.model.verdict import Verdict
from judge.rounds.course import Course
from judge.rounds.records import judged_of, tried_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """``saved_by`` and ``judged_by`` are the numbers of the events. The same code may come back
    as another version."""

    sha256: str
    used_seconds: float
    verdict: Verdict
    saved_by: int
    judged_by: int

    @property
    def right(self) -> bool:
        return self.verdict is Verdict.AC


def versions(found: Course, slug: str) -> tuple[Version, ...]:
    """Those that were judged; the last is what was handed in."""
    known = dict(_verdicts(found, slug))
    return tuple(
        Version(
            sha256=sha256,
            used_seconds=saved.used_seconds,
            verdict=known[sha256][0],
            saved_by=saved.seq,
            judged_by=known[sha256][1],
        )
        for saved, sha256 in found.versions(slug)
        if sha256 in known
    )


def _verdicts(found: Course, slug: str) -> Iterator[tuple[str, tuple[Verdict, int]]]:
    """(hash, (verdict, number of the event)); what was judged first stands."""
    tried = {}
    for each in reversed(found.of(EventKind.TRIED, slug)):
        sha256, verdict = tried_of(each.event.data)
        tried[sha256] = (verdict, each.seq)
    yield from tried.items()
    final = found.state.of(slug).code_sha256
    for each in found.of(EventKind.VERDICT, slug)[:1]:
        judged = judged_of(each.event.data["judged"]).verdict
        if final is not None and judged is not None:
            yield final, (judged, each.seq)
