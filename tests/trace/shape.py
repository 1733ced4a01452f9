"""A small solution with its checkpoints and its columns as they must be."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.calls import EntryPoint, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution:
    name: str
    source: str
    entry: EntryPoint
    labels: str
    columns: str


def solution(
    name: str,
    source: str,
    labels: str,
    columns: str,
    entry: str = "f",
    methods: tuple[str, ...] = (),
) -> Solution:
    kind = Kind.CLASS if methods else Kind.FUNCTION
    return Solution(
        name=name,
        source=source.strip("\n") + "\n",
        entry=EntryPoint(kind=kind, name=entry, methods=methods),
        labels=labels,
        columns=columns,
    )
