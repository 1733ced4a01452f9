"""Which problems were found fit to judge with, so that what did not change is not judged again.

A JSON file in the data directory, an entry for each problem's folder. It only saves time: whatever
in it cannot be understood counts as not there. An entry counts as long as its fingerprint fits:
all files of the problem and of its references, the judge's own sources, the versions of what draws
and holds the cases, Python and the machine. Only what was as it should be is kept.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib import metadata, util
from pathlib import Path
from typing import Any, TypeVar

from judge.cli.digests import digest_of, files_below
from judge.cli.whole_file import read_object, write_object
from judge.model.green import GreenMutants, GreenReferences
from judge.model.problem import Problem

REFERENCES = "references"
MUTANTS = "mutants"
OWN_PACKAGES = ("judge", "sandbox")
PACKAGES = ("hypothesis", "RestrictedPython")

G = TypeVar("G", GreenReferences, GreenMutants)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """The file at ``path``. ``judge`` describes what verdicts depend on besides the problem."""

    path: Path
    judge: str

    def references(self, problem: Problem) -> GreenReferences | None:
        """What is known of the references; None if there is any doubt."""
        return _read(GreenReferences, self._entry(problem).get(REFERENCES))

    def mutants(self, problem: Problem, *, sample: int | None) -> GreenMutants | None:
        """What is known of mutants, if at least ``sample`` of them were judged, or all; None if
        there is any doubt."""
        found = _read(GreenMutants, self._entry(problem).get(MUTANTS))
        if found is None:
            return None
        wanted = found.total if sample is None else min(sample, found.total)
        return found if found.judged >= wanted else None

    def keep(self, problem: Problem, found: GreenReferences | GreenMutants) -> None:
        """Add ``found`` to what is known of the problem as it is."""
        what = REFERENCES if isinstance(found, GreenReferences) else MUTANTS
        form = asdict(found) | {"at": found.at.astimezone(UTC).isoformat(timespec="seconds")}
        self._write(problem, self._entry(problem) | {what: form})

    def forget(self, problem: Problem) -> None:
        """It was not as expected: what an earlier run found is worth nothing."""
        if self._entry(problem):
            self._write(problem, {})

    def _entry(self, problem: Problem) -> dict[str, Any]:
        entry = read_object(self.path).get(str(problem.folder))
        if not isinstance(entry, dict) or entry.get("fingerprint") != self._fingerprint(problem):
            return {}
        return entry

    def _write(self, problem: Problem, entry: Mapping[str, Any]) -> None:
        fingerprint = {"fingerprint": self._fingerprint(problem)}
        entries = read_object(self.path)
        write_object(self.path, entries | {str(problem.folder): {**entry, **fingerprint}})

    def _fingerprint(self, problem: Problem) -> str:
        folders = [problem.folder]
        if problem.reference_folder is not None:
            folders.append(problem.reference_folder)
        files = digest_of(named for folder in folders for named in files_below(folder))
        return hashlib.sha256(f"{self.judge}\n{files}".encode()).hexdigest()


def this_judge(machine: str, *, allow_weak: bool) -> str:
    """What verdicts depend on: the machine as ``machine`` has it, the judge's own sources, and
    the packages that draw the cases and compile a submission."""
    specs = [util.find_spec(name) for name in OWN_PACKAGES]
    folders = [Path(spec.origin).parent for spec in specs if spec is not None and spec.origin]
    sources = digest_of(
        (name, path)
        for folder in folders
        for name, path in files_below(folder)
        if not name.startswith("judge/_bundled/")  # problems, each of which speaks for itself
    )
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in PACKAGES)
    walls = "walls may be weak" if allow_weak else "walls hold"
    return f"{machine}, {versions}, sources {sources}, {walls}"


def _read(kind: type[G], form: object) -> G | None:
    with contextlib.suppress(TypeError, ValueError, KeyError):
        if isinstance(form, dict):
            numbers = {name: value for name, value in form.items() if name != "at"}
            if all(type(value) is int for value in numbers.values()):
                return kind(at=datetime.fromisoformat(form["at"]), **numbers)
    return None
