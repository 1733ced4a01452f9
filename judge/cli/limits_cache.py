"""What was found out about time on this machine, kept for the next submission.

A JSON file in the data directory. It only saves time: one that cannot be read or written, or that
holds anything else, is as good as none, and nobody is told. An entry counts for the problem as it
was, for this Python, this machine and this version of the judge, and for a month.
"""

from __future__ import annotations

import contextlib
import hashlib
import math
import platform
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from judge.catalogue import layout
from judge.cli.digests import digest_of, files_in
from judge.cli.whole_file import read_object, write_object
from judge.model.calibration import Calibration, ReferenceTime, Spent
from judge.model.problem import Problem
from judge.model.verdict import Verdict

KEPT = timedelta(days=30)
CPU_INFO = Path("/proc/cpuinfo")

Entries = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitsCache:
    """The file at ``path``. ``machine`` describes what the times depend on besides the problem."""

    path: Path
    machine: str

    def recall(self, problem: Problem, now: datetime) -> tuple[Calibration, ...]:
        """The calibrations that are known for ``problem``; none if there is any doubt."""
        entry = self._entries(now).get(self._key(problem))
        return () if entry is None else tuple(_calibrations(entry))

    def keep(self, problem: Problem, found: Iterable[Calibration], now: datetime) -> None:
        """Add ``found`` to what is known for ``problem``, newer in place of older."""
        found = tuple(found)
        if not found:
            return
        entries = self._entries(now)
        key = self._key(problem)
        known = {each.case: each for each in _calibrations(entries.get(key, {}))}
        known |= {each.case: each for each in found}
        entries[key] = {
            "problem": problem.slug,
            "machine": self.machine,
            "at": now.astimezone(UTC).isoformat(timespec="seconds"),
            "cases": {each.case: _written(each) for each in known.values()},
        }
        write_object(self.path, entries)

    def _key(self, problem: Problem) -> str:
        return hashlib.sha256(f"{self.machine}\n{digest(problem)}".encode()).hexdigest()

    def _entries(self, now: datetime) -> Entries:
        entries = read_object(self.path).items()
        return {key: entry for key, entry in entries if _is_fresh(entry, now)}


def this_machine(judge_version: str) -> str:
    """What times depend on: the processor, the Python and the judge with its sandbox."""
    processor = processor_model() or "unknown processor"
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{processor} ({platform.machine()}), {python}, judge {judge_version}"


def processor_model(cpu_info: Path = CPU_INFO) -> str:
    """The processor's model as the system tells it; "" where it does not."""
    with contextlib.suppress(OSError, ValueError):
        for line in cpu_info.read_text("utf-8").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return ""


def digest(problem: Problem) -> str:
    """SHA-256 of all that the times of accepted references depend on, in hex: the problem's
    settings, its hidden tests and these references. Another statement leaves it as it is."""
    return digest_of(_files(problem))


def _files(problem: Problem) -> Iterator[tuple[str, Path]]:
    yield layout.SETTINGS, problem.folder / layout.SETTINGS
    for folder in (layout.HIDDEN, layout.DATA, layout.VALIDATOR):
        yield from files_in(problem.folder / folder)
    if problem.reference_folder is not None:
        yield from files_in(problem.reference_folder / Verdict.AC.words)


def _is_fresh(entry: object, now: datetime) -> bool:
    try:
        return now - datetime.fromisoformat(entry["at"]) < KEPT  # type: ignore[index]
    except (TypeError, KeyError, ValueError):
        return False


def _calibrations(entry: dict[str, Any]) -> Iterator[Calibration]:
    cases = entry.get("cases")
    for case, found in cases.items() if isinstance(cases, dict) else ():
        match found:
            case {"reference": str(name), "cpu_seconds": float(seconds), "finished": bool(done)}:
                if math.isfinite(seconds) and seconds > 0:
                    spent = Spent(cpu_seconds=seconds, finished=done)
                    slowest = ReferenceTime(name=name, spent=spent)
                    yield Calibration(case=case, slowest=slowest)


def _written(found: Calibration) -> dict[str, object]:
    spent = found.slowest.spent
    return {
        "reference": found.slowest.name,
        "cpu_seconds": float(spent.cpu_seconds),
        "finished": spent.finished,
    }
