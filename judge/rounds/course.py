"""The events of a round that counted, sorted for whoever asks what happened to a problem. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from judge.model.round import Event, EventKind, RoundState
from judge.rounds.effects import started
from judge.rounds.fold import steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """An event that counted, with the clock's time of it. ``versions`` are the codes that it
    brought, by slug."""

    event: Event
    used_seconds: float
    versions: tuple[tuple[str, str], ...] = ()

    @property
    def seq(self) -> int:
        return self.event.seq

    @property
    def kind(self) -> EventKind:
        return self.event.kind

    def is_about(self, slug: str) -> bool:
        return self.event.data.get("slug") == slug or slug in dict(self.versions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """``state`` is what follows from all of ``happened``."""

    state: RoundState
    happened: tuple[Happened, ...]

    def of(self, kind: EventKind, slug: str | None = None) -> tuple[Happened, ...]:
        """Those of one kind, of one problem or of all."""
        return tuple(
            each
            for each in self.happened
            if each.kind is kind and (slug is None or each.is_about(slug))
        )

    def versions(self, slug: str) -> tuple[tuple[Happened, str], ...]:
        """The codes of a problem in their order, each with the save that brought it; the starter
        is none."""
        starter = self.state.of(slug).starter_sha256
        return tuple(
            (each, dict(each.versions)[slug])
            for each in self.of(EventKind.SAVE, slug)
            if dict(each.versions)[slug] != starter
        )


def course(events: Sequence[Event]) -> Course:
    """From the events of a journal, as ``read_journal`` gives them."""
    state = started(events[0])
    happened = [Happened(event=events[0], used_seconds=0.0)]
    for event, before, state, counts in steps(events):
        if counts:
            versions = _versions(before, state)
            happened.append(
                Happened(event=event, used_seconds=state.used_seconds, versions=versions)
            )
    return Course(state=state, happened=tuple(happened))


def _versions(before: RoundState, state: RoundState) -> tuple[tuple[str, str], ...]:
    return tuple(
        (is_.slug, is_.codes[-1])
        for was, is_ in zip(before.problems, state.problems, strict=True)
        if len(is_.codes) > len(was.codes)
    )
