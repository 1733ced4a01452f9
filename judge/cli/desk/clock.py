"""The clocks of this machine."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from judge.model.round import Reading

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
UNKNOWN_BOOT = "unknown"


class MachineClock:
    """A ``judge.rounds.clock.Clock``. The monotonic seconds go on while a Linux machine sleeps."""

    def read(self) -> Reading:
        return Reading(
            utc=datetime.now(UTC), monotonic_seconds=_since_the_boot(), boot=_boot(BOOT_ID)
        )

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


def _since_the_boot() -> float:
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return round(time.monotonic() if clock is None else time.clock_gettime(clock), 6)


def _boot(path: Path) -> str:
    """What tells this run of the machine from others."""
    with suppress(OSError, UnicodeDecodeError):
        return path.read_bytes().decode("utf-8").strip()
    return UNKNOWN_BOOT
