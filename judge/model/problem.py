"""A problem as its folder declares it. Pure; ``judge.catalogue`` reads it from disk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from judge.model.output_rule import OutputRule
from sandbox.calls import EntryPoint, Kind
from sandbox.limits import Limits


class Difficulty(StrEnum):
    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """A parameter of the entry point. ``codec`` is one of ``CODECS`` in judge.catalogue.codecs."""

    name: str
    codec: str
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method that the entry-point class must have."""

    name: str
    arguments: tuple[Argument, ...]
    returns: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """The entry point in full: a function, a class with its constructor and methods, or a program,
    which is shown and tested as a function of one text.

    ``arguments`` are the function's or the constructor's; ``returns`` is "None" for a class.
    """

    kind: Kind
    name: str
    arguments: tuple[Argument, ...]
    returns: str = "None"
    methods: tuple[Method, ...] = ()

    def entry_point(self) -> EntryPoint:
        return EntryPoint(
            kind=self.kind,
            name=self.name,
            codecs=tuple(a.codec for a in self.arguments),
            methods=tuple(m.name for m in self.methods),
        )


PROGRAM = Signature(
    kind=Kind.PROGRAM,
    name="program",
    arguments=(Argument(name="input", codec="str"),),
    returns="str",
)
"""Every program: from the text of standard input to the text that it prints."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GrowthBound:
    """Growth classes such as ``O(n log n)``: what is required to pass, and the best known."""

    required: str
    optimal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherVariable:
    """Something else than n that can grow, while n stays as it is; only time is bounded."""

    variable: str
    meaning: str
    time: GrowthBound


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """How cost may grow; ``variable`` names n and ``meaning`` says what it counts."""

    variable: str
    meaning: str
    time: GrowthBound
    space: GrowthBound | None = None
    also: tuple[OtherVariable, ...] = ()

    def time_bounds(self) -> dict[str, GrowthBound]:
        """The bound of time for each variable, n first."""
        return {self.variable: self.time} | {other.variable: other.time for other in self.also}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One problem. ``folder`` holds its files; ``reference_folder`` its reference solutions;
    ``output`` says what a program may print, and is None for every other entry point."""

    slug: str
    title: str
    difficulty: Difficulty
    minutes: int
    tags: tuple[str, ...]
    source: str
    follows: str | None
    signature: Signature
    limits: Limits
    growth: Growth | None
    folder: Path
    reference_folder: Path | None
    output: OutputRule | None = None
