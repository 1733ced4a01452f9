"""The cases that earlier submissions were given, a file for each problem.

JSON in the data directory. It only saves time: a file that cannot be read or written, or that holds
anything else, is as good as none. One counts for the hidden tests as they were, and for the
versions of the judge, of Python and of hypothesis that drew it.
"""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from judge.catalogue import layout
from judge.cli.digests import digest_of, files_in
from judge.cli.whole_file import read_object, write_object
from judge.model.problem import Problem
from judge.pipeline.bank import CaseBank, KeptCase


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCases:
    """The files in ``folder``. ``judge`` is its version."""

    folder: Path
    judge: str

    def recall(self, problem: Problem) -> CaseBank:
        """What is kept for ``problem``; nothing if there is any doubt."""
        content = read_object(self._file(problem))
        if content.get("of") != self._key(problem) or not isinstance(content.get("cases"), dict):
            return CaseBank()
        return CaseBank.of({name: _read(cases) for name, cases in content["cases"].items()})

    def keep(self, problem: Problem, bank: CaseBank) -> None:
        """Write ``bank``, if it has changed."""
        if bank.changed:
            cases = {name: list(_written(kept)) for name, kept in bank.kept.items()}
            write_object(self._file(problem), {"of": self._key(problem), "cases": cases})

    def _file(self, problem: Problem) -> Path:
        return self.folder / f"{problem.slug}.json"

    def _key(self, problem: Problem) -> str:
        drawn_by = f"{self.judge} {platform.python_version()} {version('hypothesis')}"
        hidden = digest_of(files_in(problem.folder / layout.HIDDEN))
        return hashlib.sha256(f"{drawn_by}\n{hidden}".encode()).hexdigest()


def _read(cases: Any) -> Iterator[KeptCase]:
    for each in cases if isinstance(cases, list) else ():
        match each:
            case [int(seed), int(round), str(text), bool(kills)]:
                yield KeptCase(seed, round, text, kills)


def _written(kept: list[KeptCase]) -> Iterator[list[object]]:
    for each in kept:
        yield [each.seed, each.round, each.text, each.kills]
