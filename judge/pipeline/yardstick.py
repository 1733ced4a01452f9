"""A fixed piece of work, timed in a worker: how fast the machine is just now."""

from __future__ import annotations

from judge.pipeline.probing import Input, Prober
from sandbox.calls import EntryPoint, FunctionCall, Kind, Probe
from sandbox.limits import Limits
from sandbox.outcome import Measured
from sandbox.supervisor import Walls
from sandbox.zygote import Zygote

_RUNS = 5
_CPU_SECONDS = 5.0
_WORK = """
def work():
    seen, total = {}, 0
    for i in range(20_000):
        total += (i * i) % 7
        seen[i % 97] = total
    return sorted(seen.values())[-1]
"""


def yardstick_seconds(zygote: Zygote) -> float | None:
    """CPU seconds of the work at its best; None if it could not be timed."""
    prober = Prober(
        source=_WORK,
        entry_point=EntryPoint(kind=Kind.FUNCTION, name="work"),
        limits=Limits(),
        zygote=zygote,
        walls=Walls(kernel=False, language=False),  # it is our own
    )
    found = [
        prober.probe(Input(call=FunctionCall(arguments=())), Probe.TIME, cpu_seconds=_CPU_SECONDS)
        for _ in range(_RUNS)
    ]
    times = [each.cpu_seconds for each in found if isinstance(each, Measured)]
    return min(times, default=None)
