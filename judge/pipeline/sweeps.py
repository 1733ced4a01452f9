"""A problem's own inputs of growing size, made ready for measuring."""

from __future__ import annotations

import random
from collections.abc import Sequence

from judge.authoring import Sweep
from judge.complexity.estimate import Conclusion, Series, conclude, dominating
from judge.complexity.together import together
from judge.model.growth import Dominant
from judge.model.progress import Listener
from judge.pipeline.measuring import PARTS, Bounds, Measuring
from judge.pipeline.probing import Input, Prober
from judge.pipeline.trying import guarded
from sandbox.calls import Probe
from sandbox.outcome import Unmeasured


class Sweeping:
    """A solution measured along one sweep, part by part. Another ``attempt`` has other sizes and
    other inputs, so that it is evidence of its own."""

    def __init__(
        self,
        sweep: Sweep,
        prober: Prober,
        *,
        budget_seconds: float,
        seed: int,
        listen: Listener,
        attempt: int = 0,
        sizes: tuple[int, ...] | None = None,
    ) -> None:
        bounds = Bounds(
            budget_seconds=budget_seconds,
            least=sweep.least + attempt * max(1, sweep.least // 5),
            most_counted=sweep.most,
            most_timed=sweep.most,
            sizes=None if sizes is None else tuple(n for n in sizes if n <= sweep.most),
        )
        stage = f"growth: {sweep.name}"
        self.sweep = sweep
        self._measuring = Measuring(
            prober, self._input, bounds, seed=seed + attempt, listen=listen, stage=stage
        )

    def measure(self, parts: Sequence[Probe] = PARTS) -> Conclusion:
        """What the measurements so far and those of ``parts`` say together."""
        return conclude(self._measuring.run(parts))

    @property
    def series(self) -> Series:
        return self._measuring.series

    @property
    def failed(self) -> tuple[int, Unmeasured] | None:
        """The size and the stop where the solution failed."""
        return self._measuring.failed

    @property
    def per_operation(self) -> bool:
        return any(operations != 1 for operations in self.series.operations.values())

    def _input(self, n: int, made_of: int) -> Input:
        sweep = self.sweep
        workload = guarded(sweep.name, lambda: sweep.build(n, random.Random(made_of)))
        return Input(
            call=workload.call, setup=workload.setup, operations=max(1, workload.operations)
        )


def worst(concluded: Sequence[tuple[Sweeping, Conclusion]]) -> tuple[Sweeping, Conclusion]:
    """The sweep of which time grows fastest, with what it showed."""
    return max(concluded, key=lambda pair: _order(pair[1]))


def dominant_of(conclusion: Conclusion, source: str) -> tuple[Dominant, ...]:
    """The places that decide, with the text of their lines."""
    lines = source.split("\n")
    return tuple(
        Dominant(
            line=site.line,
            what=site.what,
            text=lines[site.line - 1].strip() if 0 < site.line <= len(lines) else "",
            shape=site.shape.name,
            share=site.share,
        )
        for site in dominating(conclusion.sites)
    )


def in_two_variables(
    main: tuple[Sweeping, Conclusion], others: Sequence[tuple[Sweeping, Conclusion]]
) -> str | None:
    """The growth of time in both variables, where there are two and all work was counted."""
    if len(others) != 1 or main[1].opaque or others[0][1].opaque:
        return None
    variables = main[0].sweep.variable, others[0][0].sweep.variable
    return together(main[1].sites, others[0][1].sites, variables)


def _order(conclusion: Conclusion) -> tuple[float, float, int]:
    return (0.0, -1.0, 0) if conclusion.shape is None else conclusion.shape.order
