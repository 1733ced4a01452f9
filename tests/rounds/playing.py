"""A fake clock, and rounds that are played with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from judge.model.round import Profile, Reading, RoundState
from judge.rounds.profiles import PROFILES
from judge.rounds.store import RoundFolder, Rounds
from judge.rounds.writer import RoundWriter

STARTER = b"def f(): ...\n"
MINUTE = 60.0


@dataclass(slots=True)
class FakeClock:
    """Goes on only when told to."""

    utc: datetime = datetime(2024, 1, 1, tzinfo=UTC)
    monotonic_seconds: float = 1000.0
    boot: str = "first"

    def read(self) -> Reading:
        return Reading(utc=self.utc, monotonic_seconds=self.monotonic_seconds, boot=self.boot)

    def sleep(self, seconds: float) -> None:
        self.go_on(seconds)

    def go_on(self, seconds: float) -> None:
        self.set_wall(seconds)
        self.monotonic_seconds += seconds

    def set_wall(self, seconds: float) -> None:
        """The wall clock is set; no time goes by."""
        self.utc += timedelta(seconds=seconds)

    def restart(self, boot: str) -> None:
        """The machine was restarted: its monotonic clock begins anew."""
        self.boot, self.monotonic_seconds = boot, 5.0


def new_round(
    home: Path, clock: FakeClock, profile: Profile = PROFILES["ai"], seed: int | None = None
) -> RoundFolder:
    """A round whose problems are named p1, p2 and so on."""
    starters = {f"p{n}": STARTER for n in range(1, profile.problems + 1)}
    return Rounds(home).create(
        profile, starters, seed=seed, workspace="somewhere", version="0", clock=clock
    )


@dataclass(slots=True)
class Player:
    """Plays a round as commands do: each step opens it, writes and lets go."""

    folder: RoundFolder
    clock: FakeClock

    @classmethod
    def of(
        cls, home: Path, profile: Profile = PROFILES["ai"], clock: FakeClock | None = None
    ) -> Player:
        clock = clock or FakeClock()
        return cls(new_round(home, clock, profile), clock)

    def go(self) -> RoundState:
        with self.folder.writing(self.clock, who="go") as writer:
            return writer.go()

    def save(self, text: str, slug: str = "p1") -> RoundState:
        with self.folder.writing(self.clock, who="save") as writer:
            return writer.save({slug: text.encode()}, by="status")

    def writer(self) -> RoundWriter:
        """For one step."""
        with self.folder.writing(self.clock, who="step") as writer:
            return writer

    @property
    def state(self) -> RoundState:
        return self.folder.state(self.clock.read())
