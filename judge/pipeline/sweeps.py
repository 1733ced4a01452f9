"""A problem's own inputs of growing size, made ready for measuring."""

from __future__ import annotations

import random
from dataclasses import dataclass

from judge.authoring import Sweep
from judge.complexity.estimate import Conclusion, Series, conclude
from judge.model.progress import Listener
from judge.pipeline.measuring import Bounds, Measuring
from judge.pipeline.probing import Input, Prober
from judge.pipeline.trying import guarded
from sandbox.outcome import Unmeasured


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """What one sweep showed; ``failed`` is the size and the stop where the solution failed."""

    sweep: Sweep
    series: Series
    conclusion: Conclusion
    failed: tuple[int, Unmeasured] | None


def measure_sweep(
    sweep: Sweep,
    prober: Prober,
    *,
    budget_seconds: float,
    seed: int,
    listen: Listener,
    attempt: int = 0,
    with_space: bool = True,
    sizes: tuple[int, ...] | None = None,
) -> Swept:
    """Measure a solution along one sweep. Another ``attempt`` has other sizes and other inputs,
    so that it is evidence of its own."""

    def make(n: int, made_of: int) -> Input:
        workload = guarded(sweep.name, lambda: sweep.build(n, random.Random(made_of)))
        return Input(
            call=workload.call, setup=workload.setup, operations=max(1, workload.operations)
        )

    bounds = Bounds(
        budget_seconds=budget_seconds,
        least=sweep.least + attempt * max(1, sweep.least // 5),
        most_counted=sweep.most,
        most_timed=sweep.most,
        sizes=None if sizes is None else tuple(n for n in sizes if n <= sweep.most),
        with_space=with_space,
    )
    measuring = Measuring(
        prober, make, bounds, seed=seed + attempt, listen=listen, stage=f"growth: {sweep.name}"
    )
    series = measuring.run()
    return Swept(sweep=sweep, series=series, conclusion=conclude(series), failed=measuring.failed)
