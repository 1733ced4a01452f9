"""The folders of rounds: ``<home>/<number>/`` with the journal, the snapshots and the lock."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from judge.errors import UsageError
from judge.model.round import Event, EventKind, Journal, Profile, Reading, RoundState
from judge.rounds.clock import Clock
from judge.rounds.durable import sync_folder, write_whole, writing_to
from judge.rounds.fold import fold
from judge.rounds.journal import FORMAT, last_kind, read_journal
from judge.rounds.lines import to_line
from judge.rounds.lock import TRIES, held
from judge.rounds.records import data_of
from judge.rounds.snapshots import CODE, Snapshots
from judge.rounds.writer import RoundWriter

EVENTS = "events.jsonl"
SNAPSHOTS = "snapshots"
LOCK = "lock"
_OVER = frozenset({EventKind.JUDGED, EventKind.ABANDON})


@dataclass(frozen=True, slots=True)
class RoundFolder:
    """One round on the disk. Reading takes no lock, and changes nothing."""

    folder: Path

    @property
    def id(self) -> str:
        return self.folder.name

    @property
    def events(self) -> Path:
        return self.folder / EVENTS

    @property
    def snapshots(self) -> Snapshots:
        return Snapshots(self.folder / SNAPSHOTS)

    def read(self) -> Journal:
        """Raises RoundUnavailable."""
        return read_journal(self.events)

    def state(self, now: Reading) -> RoundState:
        """How the round stands at ``now``. Raises RoundUnavailable."""
        return fold(self.read().events, now)

    def is_over(self) -> bool:
        """Whether it is judged or abandoned; reads only the end of the journal."""
        return last_kind(self.events) in _OVER

    @contextmanager
    def writing(self, clock: Clock, *, who: str, tries: int = TRIES) -> Iterator[RoundWriter]:
        """The way to change the round, for ``who`` (a command). Nobody else writes meanwhile, so
        leave it before anything that takes long. Raises RoundUnavailable, RoundBusy."""
        with held(self.folder / LOCK, who=who, clock=clock, tries=tries):
            yield RoundWriter.opened(self.events, self.snapshots, clock)


@dataclass(frozen=True, slots=True)
class Rounds:
    """All rounds, in ``home``, which is made when the first one is."""

    home: Path

    def create(
        self,
        profile: Profile,
        starters: Mapping[str, bytes],
        *,
        seed: int | None,
        draft_seed: int = 0,
        workspace: str,
        version: str,
        clock: Clock,
    ) -> RoundFolder:
        """A new round of the problems in ``starters`` (slug -> starter, in their order).

        ``seed`` is what they were drawn with, None if they were named; ``draft_seed`` draws the
        drafts. The round is there as a whole or not at all. Raises RoundUnavailable.
        """
        with writing_to(self.home):
            self.home.mkdir(parents=True, exist_ok=True)
        with held(self.home / LOCK, who="judge round start", clock=clock):
            folder = self.home / str(1 + max((int(r.id) for r in self.all()), default=0))
            making = self.home / f".making-{os.getpid()}"
            with writing_to(folder):
                import shutil  # slow to import, and of use here alone

                shutil.rmtree(making, ignore_errors=True)
                (making / SNAPSHOTS).mkdir(parents=True)
                kept = Snapshots(making / SNAPSHOTS)
                problems = [(slug, kept.save(each, CODE)) for slug, each in starters.items()]
                data = {
                    "format": FORMAT,
                    "id": folder.name,
                    "profile": data_of(profile),
                    "problems": problems,
                    "seed": seed,
                    "draft_seed": draft_seed,
                    "workspace": workspace,
                    "version": version,
                }
                start = Event(
                    seq=1, at=clock.read(), elapsed_seconds=0.0, kind=EventKind.START, data=data
                )
                write_whole(making / EVENTS, to_line(start))
                making.rename(folder)
                sync_folder(self.home)
        return RoundFolder(folder)

    def all(self) -> tuple[RoundFolder, ...]:
        """In the order in which they were made."""
        if not self.home.is_dir():
            return ()
        numbered = [each for each in self.home.iterdir() if each.name.isdecimal()]
        return tuple(RoundFolder(each) for each in sorted(numbered, key=lambda f: int(f.name)))

    def get(self, id: str) -> RoundFolder:
        """Raises UsageError if there is no such round."""
        for each in self.all():
            if each.id == id.lstrip("0"):
                return each
        raise UsageError(f"no such round: {id!r}", remedy="see `judge round list`")

    def unfinished(self) -> tuple[RoundFolder, ...]:
        """Those that are neither judged nor abandoned."""
        return tuple(each for each in self.all() if not each.is_over())
