"""Runs one attack through a real worker, as a submission, and says how it ended."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

from judge.authoring import same
from judge.pipeline.answers import type_fault
from judge.pipeline.decide import rule_on_stop
from sandbox.calls import EntryPoint, FunctionCall, Kind
from sandbox.clocks import run_queue_seconds
from sandbox.limits import MIB, Limits
from sandbox.outcome import Loaded, Outcome, Returned, TimeExceeded
from sandbox.supervisor import Walls, Worker
from tests.hostile.attacks import Attack
from tests.sandbox.running import ZYGOTES

LIMITS = Limits(cpu_seconds=3.0, load_seconds=3.0, memory_bytes=64 * MIB, answer_bytes=MIB // 4)
SHORT = replace(LIMITS, cpu_seconds=0.2, load_seconds=0.4)
"""Where running out of time is what is expected."""
RIGHT = 42
"""What the judge would have accepted; the attacks know it and must not get it accepted."""
BOTH = Walls()
KERNEL_ALONE = Walls(language=False)
NO_WALL = Walls(language=False, kernel=False)
_ENTRY = EntryPoint(kind=Kind.FUNCTION, name="solve")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How an attack ended. ``late_seconds`` is how long after its limit the verdict came, less
    the time that this process itself waited for a processor."""

    pid: int
    outcome: Outcome
    late_seconds: float

    @property
    def verdict(self) -> str:
        """The verdict that the judge would conclude."""
        if not isinstance(self.outcome, Returned):
            return str(rule_on_stop(self.outcome)[0])
        value = self.outcome.value
        wrong = type_fault(value, "int") is not None or not same(value, RIGHT)
        return "WA" if wrong else "AC"

    @property
    def leaked(self) -> bool:
        if not isinstance(self.outcome, Returned):
            return False
        value = self.outcome.value
        return "LEAKED" in self.outcome.output or (type(value) is str and "LEAKED" in value)


def confront(attack: Attack, walls: Walls) -> Ended:
    """Load the attack and call it once."""
    limits = SHORT if _is_endless(attack, walls) else LIMITS
    if attack.family == "exits_and_signals":  # deep recursion takes memory and time until it ends
        seconds = limits.cpu_seconds if limits is SHORT else 30.0
        limits = replace(limits, memory_bytes=512 * MIB, cpu_seconds=seconds)
    with Worker(limits, ZYGOTES.get(0), walls=walls) as worker:
        worker.ready()
        queued = run_queue_seconds(os.getpid())
        outcome: Loaded | Outcome = worker.load(attack.source, _ENTRY)
        if isinstance(outcome, Loaded):
            outcome = worker.call(FunctionCall(arguments=()))
        queued = run_queue_seconds(os.getpid()) - queued
        return Ended(pid=worker.pid, outcome=outcome, late_seconds=_late(outcome) - queued)


def _is_endless(attack: Attack, walls: Walls) -> bool:
    if walls.language:
        return attack.expect == "TLE"
    return attack.alone == "TLE" or attack.kernel in ("SIGXCPU", "SIGKILL")


def _late(outcome: Outcome) -> float:
    if not isinstance(outcome, TimeExceeded):
        return 0.0
    return outcome.spent_seconds - outcome.limit_seconds
