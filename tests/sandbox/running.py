"""Runs one submission in one worker, for tests."""

from __future__ import annotations

from sandbox.calls import Call, EntryPoint, FunctionCall, Kind
from sandbox.limits import Limits
from sandbox.outcome import Loaded, Outcome
from sandbox.supervisor import Walls, Worker
from sandbox.zygote import Zygotes

ZYGOTES = Zygotes()
"""Shared by the tests of one process, and gone with it."""
QUICK = Limits(cpu_seconds=0.4)
F = EntryPoint(kind=Kind.FUNCTION, name="f")


def call(*arguments: object) -> FunctionCall:
    return FunctionCall(arguments=arguments)


def started(limits: Limits = QUICK, *, hash_seed: int = 0, walls: Walls | None = None) -> Worker:
    return Worker(limits, ZYGOTES.get(hash_seed), walls=walls)


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
    with started(limits, walls=walls) as worker:
        loaded = worker.load(source, entry)
        if not isinstance(loaded, Loaded):
            return loaded
        return worker.call(made or call(), timed=timed)
