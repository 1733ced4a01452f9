"""Runs one submission in one worker, for tests."""

from __future__ import annotations

from sandbox.calls import Call, EntryPoint, FunctionCall, Kind
from sandbox.limits import Limits
from sandbox.outcome import Loaded, Outcome
from sandbox.supervisor import Walls, Worker

QUICK = Limits(cpu_seconds=0.4)
F = EntryPoint(kind=Kind.FUNCTION, name="f")


def call(*arguments: object) -> FunctionCall:
    return FunctionCall(arguments=arguments)


def outcome_of(
    source: str,
    made: Call | None = None,
    *,
    entry: EntryPoint = F,
    limits: Limits = QUICK,
    walls: Walls | None = None,
    timed: bool = False,
) -> Outcome:
    """What loading ``source`` and making one call leads to."""
    with Worker(limits, walls=walls) as worker:
        loaded = worker.load(source, entry)
        if not isinstance(loaded, Loaded):
            return loaded
        return worker.call(made or call(), timed=timed)
