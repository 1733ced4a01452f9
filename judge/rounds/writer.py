"""What can be done in a round. Each step is on the disk when its method returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from judge.model.round import (
    Announcement,
    Event,
    EventKind,
    GradeFacts,
    Judged,
    Phase,
    Prediction,
    RoundState,
)
from judge.rounds.clock import Clock, elapsed_after
from judge.rounds.drafts import next_name, require_plan, to_record
from judge.rounds.effects import BY_RESUME
from judge.rounds.fold import after, at, fold
from judge.rounds.journal import append, drop_torn_line, read_journal
from judge.rounds.permits import permitted, require
from judge.rounds.records import data_of
from judge.rounds.snapshots import CASES, CODE, DRAFT, PLAN, SHEET, Snapshots, digest

if TYPE_CHECKING:
    from judge.model.assistant import Reply
    from judge.model.critique import Critique
    from judge.model.draft import Draft
    from judge.model.verdict import Verdict

Codes = Mapping[str, bytes | None]
"""Slug -> the candidate's file as it is now; None where it is missing."""


@dataclass(slots=True)
class RoundWriter:
    """From ``RoundFolder.writing``. A step that the rules forbid raises RefusedByRound and writes
    nothing; one that cannot be written raises RoundUnavailable."""

    path: Path
    snapshots: Snapshots
    clock: Clock
    last: Event
    at_last: RoundState

    @classmethod
    def opened(cls, path: Path, snapshots: Snapshots, clock: Clock) -> RoundWriter:
        """Reads the journal, and cuts off its last line where that is torn."""
        journal = read_journal(path)
        events = journal.events
        writer = cls(path, snapshots, clock, events[-1], fold(events))
        if journal.torn_bytes:
            drop_torn_line(path, journal)
            writer._record(EventKind.REPAIRED, bytes=journal.torn_bytes)
        return writer

    @property
    def state(self) -> RoundState:
        """As it is now."""
        return at(self.at_last, self.last, self.clock.read())

    def go(self) -> RoundState:
        """The statement is about to be shown: the clock starts."""
        return self._record(EventKind.GO)

    def save(self, codes: Codes, *, by: str) -> RoundState:
        """Keep the code as it is now; ``by`` is the command. Only open problems are looked at."""
        self._require(EventKind.SAVE)
        return self._record(EventKind.SAVE, by=by, code=self._keep(codes))

    def save_if_running(self, codes: Codes, *, by: str) -> RoundState:
        """As ``save``, and nothing where the clock does not run: what every command begins with."""
        if not permitted(self.state, EventKind.SAVE):
            return self.state
        return self.save(codes, by=by)

    def plan(self, slug: str, text: bytes) -> RoundState:
        self._require(EventKind.PLAN)
        return self._record(EventKind.PLAN, slug=slug, sha256=self.snapshots.save(text, PLAN))

    def cases(self, slug: str, text: bytes) -> RoundState:
        """Keep the own cases as they are now; nothing is written where they are kept already."""
        self._require(EventKind.CASES)
        sha256 = self.snapshots.save(text, CASES)
        if sha256 == self.at_last.of(slug).cases_sha256:
            return self.state
        return self._record(EventKind.CASES, slug=slug, sha256=sha256)

    def predict(self, slug: str, prediction: Prediction) -> RoundState:
        return self._record(EventKind.PREDICT, slug=slug, prediction=data_of(prediction))

    def note(self, slug: str, text: str) -> RoundState:
        """Something that the candidate would say aloud."""
        return self._record(EventKind.NOTE, slug=slug, text=text)

    def draft(self, slug: str, draft: Draft) -> RoundState:
        """``draft`` is about to be shown. What is known of it is kept beside its text."""
        self._require(EventKind.DRAFT)
        require_plan(self.state, slug)
        return self._record(
            EventKind.DRAFT,
            slug=slug,
            slot=draft.slot,
            name=next_name(self.state),
            sha256=self.snapshots.save(draft.text.encode("utf-8"), CODE),
            record_sha256=self.snapshots.save(to_record(draft), DRAFT),
        )

    def critique(self, slug: str, name: str, critique: Critique) -> RoundState:
        """What the candidate says of the draft ``name``; the last one counts."""
        return self._record(EventKind.CRITIQUE, slug=slug, name=name, critique=data_of(critique))

    def next(self, codes: Codes) -> RoundState:
        """To the next problem: for good where the round is one-way."""
        self._require(EventKind.NEXT)
        self.save(codes, by="next")
        return self._record(EventKind.NEXT)

    def freeze(self, codes: Codes) -> RoundState:
        """Close the code as it is now; the sheet stays open."""
        self._require(EventKind.FREEZE)
        self.save(codes, by="freeze")
        return self._record(EventKind.FREEZE)

    def reopen(self) -> RoundState:
        return self._record(EventKind.REOPEN)

    def sheet(self, slug: str, text: bytes, *, code_sha256: str, by: str) -> RoundState:
        """Keep a trace sheet as it is now, that of the code with this hash; nothing is written
        where it is the one that is kept already."""
        self._require(EventKind.SHEET)
        sha256, kept = self.snapshots.save(text, SHEET), self.at_last.of(slug).sheet
        if kept is not None and (kept.sha256, kept.code_sha256) == (sha256, code_sha256):
            return self.state
        return self._record(
            EventKind.SHEET, slug=slug, sha256=sha256, code_sha256=code_sha256, by=by
        )

    def ask(self, slug: str, prompt: str, reply: Reply) -> RoundState:
        """The assistant was asked; write it before the reply is shown."""
        return self._record(
            EventKind.ASK,
            slug=slug,
            prompt=prompt,
            prompt_class=reply.prompt_class,
            reply=reply.kind,
        )

    def pause(self, codes: Codes) -> RoundState:
        self._require(EventKind.PAUSE)
        self.save(codes, by="pause")
        return self._record(EventKind.PAUSE)

    def resume(self, codes: Codes) -> RoundState:
        self._record(EventKind.RESUME)
        return self.save_if_running(codes, by=BY_RESUME)

    def ran(self, slug: str, command: str, outcome: str) -> RoundState:
        """The candidate ran code, where the round permits it; ``outcome`` as a word."""
        return self._record(EventKind.RAN, slug=slug, command=command, outcome=outcome)

    def refused(self, slug: str, command: str) -> RoundState:
        """A command that the rules forbid was tried."""
        return self._record(EventKind.REFUSED, slug=slug, command=command)

    def shown(self, announcement: Announcement) -> RoundState:
        """A nudge or a warning is about to be shown."""
        return self._record(EventKind.SHOWN, ids=list(announcement.ids), text=announcement.text)

    def submit(self, codes: Codes) -> RoundState:
        """Hand in everything as it is now, and lock. Save the sheets before."""
        self._require(EventKind.SUBMIT)
        self.save(codes, by="submit")
        return self._record(EventKind.SUBMIT)

    def abandon(self) -> RoundState:
        return self._record(EventKind.ABANDON)

    def verdict(self, slug: str, judged: Judged) -> RoundState:
        """What the judge found; changes nothing where that problem has its verdict already."""
        if self.state.of(slug).judged is not None:
            return self.state
        return self._record(EventKind.VERDICT, slug=slug, judged=data_of(judged))

    def tried(self, slug: str, sha256: str, verdict: Verdict) -> RoundState:
        """What the judge found of an earlier version; changes nothing where that is known."""
        if sha256 in dict(self.state.of(slug).tried):
            return self.state
        return self._record(EventKind.TRIED, slug=slug, sha256=sha256, verdict=verdict.value)

    def grade(self, slug: str, grade: GradeFacts) -> RoundState:
        """How the sheet was graded; changes nothing where that problem has its grade already."""
        if self.state.of(slug).grade is not None:
            return self.state
        return self._record(EventKind.GRADE, slug=slug, grade=data_of(grade))

    def judged(self) -> RoundState:
        """Close the record. Raises ValueError while ``to_judge`` still names a problem."""
        state = self.state
        if state.phase is Phase.JUDGED:
            return state
        if left := to_judge(state):
            raise ValueError(f"not judged yet: {', '.join(left)}")
        return self._record(EventKind.JUDGED)

    def _keep(self, codes: Codes) -> dict[str, str | None]:
        known = {each.slug: each.code_sha256 for each in self.at_last.problems if each.open}
        return {
            slug: None if code is None else self._kept(code, known[slug])
            for slug, code in codes.items()
            if slug in known
        }

    def _kept(self, code: bytes, known: str | None) -> str:
        """Its hash. What an event names already is on the disk, and needs no other sync."""
        return known if digest(code) == known else self.snapshots.save(code, CODE)

    def _require(self, kind: EventKind) -> None:
        require(self.state, kind)

    def _record(self, kind: EventKind, **data: Any) -> RoundState:
        now = self.clock.read()
        require(at(self.at_last, self.last, now), kind)
        event = Event(
            seq=self.last.seq + 1,
            at=now,
            elapsed_seconds=elapsed_after(self.last, now),
            kind=kind,
            data=data,
        )
        append(self.path, event)
        self.at_last, self.last = after(self.at_last, self.last, event), event
        return self.at_last


def to_judge(state: RoundState) -> tuple[str, ...]:
    """The problems of a locked round that have no verdict yet, of those that were shown."""
    if state.phase is not Phase.LOCKED:
        return ()
    shown = [problem for problem in state.problems if problem.opened_at is not None]
    return tuple(problem.slug for problem in shown if problem.judged is None)
