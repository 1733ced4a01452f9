"""The baseline of a bench: what an earlier ``bench --json`` left in a file, and how this run
compares with it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from judge.catalogue.text_file import Unreadable, read_text, shown
from judge.complexity.compare import Samples, compare, samples_of
from judge.errors import UsageError
from judge.model.bench import Change, Comparison
from judge.model.growth import GrowthMeasurement
from sandbox.limits import MIB

MAX_BYTES = 16 * MIB
REMEDY = "make one with judge bench ... --json > FILE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """One solution as it was measured then."""

    name: str
    samples: Samples
    yardstick_seconds: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """``name`` is the file's. ``subject`` says what was measured: a problem's slug, or the names of
    the function and the generator."""

    name: str
    subject: tuple[str | None, ...]
    solutions: tuple[Recorded, ...]
    seed: int

    @property
    def sizes(self) -> tuple[int, ...]:
        """Those that were measured then, so that the same can be measured now."""
        return tuple(sorted({n for each in self.solutions for n in each.samples}))

    def compare(self, measured: Sequence[GrowthMeasurement]) -> tuple[Comparison, ...]:
        """Each solution with its earlier self: the one of the same name, or the only one there."""
        return tuple(self._compare(each, alone=len(measured) == 1) for each in measured)

    def _compare(self, measured: GrowthMeasurement, *, alone: bool) -> Comparison:
        old = self._earlier(measured.name, alone=alone)
        if old is None:
            reason = "no solution of this name is in there"
            return Comparison(
                new=measured.name,
                old=self.name,
                change=Change.CANNOT_TELL,
                ratio=None,
                reason=reason,
            )
        ours, theirs = measured.yardstick_seconds, old.yardstick_seconds
        return compare(
            samples_of(measured),
            old.samples,
            names=(measured.name, f"{old.name} of {self.name}"),
            apart=True,
            yardsticks=(ours, theirs) if ours and theirs else None,
        )

    def _earlier(self, name: str, *, alone: bool) -> Recorded | None:
        same = [each for each in self.solutions if each.name == name]
        if not same and alone and len(self.solutions) == 1:
            return self.solutions[0]
        return same[0] if same else None


def read_baseline(path: Path, *, subject: tuple[str | None, ...]) -> Baseline:
    """What ``path`` holds, which must be about ``subject``. Raises UsageError."""
    try:
        content = json.loads(read_text(path, max_bytes=MAX_BYTES))
    except Unreadable as problem:
        raise UsageError(f"{shown(path)} {problem.what}", remedy=problem.remedy) from None
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{shown(path)} is not JSON: {error}", remedy=REMEDY) from None
    try:
        found = _baseline(path.name, content)
    except (KeyError, TypeError, ValueError):
        raise UsageError(
            f"{shown(path)} was not written by judge bench --json", remedy=REMEDY
        ) from None
    if found.subject != subject:
        theirs, ours = (" ".join(filter(None, each)) for each in (found.subject, subject))
        raise UsageError(f"{shown(path)} is about {theirs}, not about {ours}")
    return found


def _baseline(name: str, content: Any) -> Baseline:
    seed, solutions = content["seed"], content["solutions"]
    if type(seed) is not int or not isinstance(solutions, list) or not solutions:
        _refuse()
    return Baseline(
        name=name,
        subject=tuple(_optional_text(content[key]) for key in ("problem", "function", "generator")),
        solutions=tuple(_recorded(each) for each in solutions),
        seed=seed,
    )


def _recorded(content: Mapping[str, Any]) -> Recorded:
    yardstick = content["yardstick_seconds"]
    return Recorded(
        name=_optional_text(content["name"]) or _refuse(),
        samples={_size(p["n"]): tuple(map(_seconds, p["cpu_samples"])) for p in content["points"]},
        yardstick_seconds=None if yardstick is None else _seconds(yardstick),
    )


def _optional_text(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else _refuse()


def _size(value: Any) -> int:
    return value if type(value) is int and value > 0 else _refuse()


def _seconds(value: Any) -> float:
    ok = type(value) in (int, float) and math.isfinite(value) and value >= 0
    return float(value) if ok else _refuse()


def _refuse() -> NoReturn:
    raise ValueError
