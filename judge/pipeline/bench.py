"""Benchmarks: one function with its generator, or a problem's solutions on its own inputs."""

from __future__ import annotations

import time
from contextlib import ExitStack

from judge.catalogue.hidden import load_hidden
from judge.complexity.estimate import Conclusion, conclude, dominating
from judge.errors import UsageError
from judge.model.growth import Dominant, GrowthMeasurement, Plan
from judge.model.problem import Problem
from judge.model.progress import Listener, nobody
from judge.model.submission import Submission
from judge.pipeline.decide import rule_on_stop
from judge.pipeline.measuring import Bounds, Measuring
from judge.pipeline.probing import Input, InputMaker, Prober
from sandbox.calls import EntryPoint, GeneratedCall, Kind, Probe
from sandbox.limits import MIB, Limits
from sandbox.outcome import MissingEntryPoint, Unmeasured
from sandbox.supervisor import Walls
from sandbox.zygote import Zygotes

_LIMITS = Limits(cpu_seconds=2.0, memory_bytes=2048 * MIB)
_HASH_SEED = 1


def bench_function(
    source: str,
    *,
    name: str,
    function: str,
    generator: str,
    plan: Plan,
    listen: Listener = nobody,
    zygotes: Zygotes | None = None,
) -> GrowthMeasurement:
    """Measure ``function`` on what ``generator(n, rng)`` makes; both stand in ``source``. Raises
    UsageError where one is missing or fails by itself."""
    entry = EntryPoint(kind=Kind.FUNCTION, name=function)

    def make(n: int, seed: int) -> Input:
        return Input(call=GeneratedCall(generator=generator, n=n, seed=seed))

    with ExitStack() as stack:
        forked_from = zygotes or stack.enter_context(Zygotes())
        prober = Prober(
            source=source,
            entry_point=entry,
            limits=_LIMITS,
            zygote=forked_from.get(_HASH_SEED),
            walls=_walls(plan),
        )
        bounds = Bounds(budget_seconds=plan.budget_seconds, sizes=plan.sizes)
        return _measured(prober, make, bounds, name=name, plan=plan, listen=listen)


def _walls(plan: Plan) -> Walls:
    return Walls(kernel=plan.sandboxed, language=plan.sandboxed, allow_weak=plan.allow_weak)


def _measured(
    prober: Prober, make: InputMaker, bounds: Bounds, *, name: str, plan: Plan, listen: Listener
) -> GrowthMeasurement:
    begun = time.monotonic()
    measuring = Measuring(prober, make, bounds, seed=plan.seed, listen=listen, stage=name)
    series = measuring.run()
    if measuring.failed is not None and not series.times:
        raise _unmeasurable(name, *measuring.failed)
    conclusion = conclude(series)
    return GrowthMeasurement(
        name=name,
        variable="n",
        time=conclusion.time,
        space=conclusion.space,
        points=series.points(),
        dominant=dominant_of(conclusion, prober.source),
        seed=plan.seed,
        elapsed_seconds=time.monotonic() - begun,
    )


def _unmeasurable(name: str, n: int, found: Unmeasured) -> UsageError:
    _, reason = rule_on_stop(found.stop)
    if found.in_setup and isinstance(found.stop, MissingEntryPoint):
        return UsageError(f"{name}: {reason}")
    where = "making the input" if found.in_setup else "the call"
    return UsageError(f"{name}: {where} failed at n = {n}: {reason}")


def dominant_of(conclusion: Conclusion, source: str) -> tuple[Dominant, ...]:
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


_ = (load_hidden, Problem, Submission, Probe)
