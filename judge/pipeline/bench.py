"""Benchmarks: one function with its generator, or a problem's solutions on its own inputs."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from judge.authoring import Sweep
from judge.catalogue.hidden import load_hidden
from judge.complexity.estimate import Conclusion, Series, conclude
from judge.errors import UsageError
from judge.model.complexity import in_variable
from judge.model.growth import GrowthMeasurement, Plan
from judge.model.problem import Problem
from judge.model.progress import Listener, nobody
from judge.model.submission import Submission
from judge.pipeline.decide import rule_on_load, rule_on_stop
from judge.pipeline.measuring import PARTS, Bounds, Measuring
from judge.pipeline.probing import Input, Prober
from judge.pipeline.sweeps import Sweeping, dominant_of, in_two_variables, worst
from judge.pipeline.yardstick import yardstick_seconds
from sandbox.calls import EntryPoint, GeneratedCall, Kind, Probe
from sandbox.limits import MIB, Limits
from sandbox.outcome import MissingEntryPoint, Unmeasured
from sandbox.supervisor import Walls
from sandbox.zygote import Zygote, Zygotes

_LIMITS = Limits(cpu_seconds=2.0, memory_bytes=2048 * MIB)
_HASH_SEED = 1
_MEASURED_SHARE = 0.8
"""Of the budget, for the figures; loading the source first, the yardstick and a last figure that
cost more than foreseen take the rest."""
_FIRST_SHARE = 0.6
"""Of the figures' part, for the sweeps of the main variable; the others share the rest."""


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

    def make(n: int, seed: int) -> Input:
        return Input(call=GeneratedCall(generator=generator, n=n, seed=seed))

    begun = time.monotonic()
    with _zygote(zygotes) as zygote:
        entry = EntryPoint(kind=Kind.FUNCTION, name=function)
        prober = _prober(source, entry, _LIMITS, zygote, plan)
        _must_load(name, prober)
        measuring = Measuring(
            prober, make, _bounds(plan), seed=plan.seed, listen=listen, stage=name
        )
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
            dominant=dominant_of(conclusion, source),
            notes=(*_lazy(function, series), *_notes(conclusion, measuring.failed)),
            seed=plan.seed,
            elapsed_seconds=time.monotonic() - begun,
            yardstick_seconds=yardstick_seconds(zygote),
        )


def bench_problem(
    problem: Problem,
    submission: Submission,
    *,
    plan: Plan,
    listen: Listener = nobody,
    zygotes: Zygotes | None = None,
) -> GrowthMeasurement:
    """Measure a solution on the problem's own inputs: the worst of its sweeps is shown, and what
    was seen of other variables stands in the notes. Raises UsageError where the problem does not
    say how its growth is measured, or the solution fails by itself."""
    sweeps = load_hidden(problem).sweeps
    if problem.growth is None or not sweeps:
        raise UsageError(
            f"{problem.slug} does not say how its growth is measured",
            remedy="it has no hidden/growth.py; bench a function with --function and --generator",
        )
    begun = time.monotonic()
    with _zygote(zygotes) as zygote:
        entry = problem.signature.entry_point()
        prober = _prober(submission.source, entry, problem.limits, zygote, plan)
        _must_load(submission.name, prober)
        main = problem.growth.variable
        swept = []
        for sweep, share in _shares(sweeps, main):
            sweeping = Sweeping(
                sweep,
                prober,
                budget_seconds=_MEASURED_SHARE * plan.budget_seconds * share,
                seed=plan.seed,
                listen=listen,
                sizes=plan.sizes if sweep.variable == main else None,
            )
            parts = PARTS if sweep.variable == main else (Probe.WORK, Probe.TIME)
            swept.append((sweeping, sweeping.measure(parts)))
        costliest, conclusion = worst([pair for pair in swept if pair[0].sweep.variable == main])
        if not costliest.series.times and costliest.failed is not None:
            raise _unmeasurable(submission.name, *costliest.failed)
        notes = _sweep_notes(costliest, swept, main)
        return GrowthMeasurement(
            name=submission.name,
            variable=main,
            time=conclusion.time,
            space=conclusion.space,
            points=costliest.series.points(),
            dominant=dominant_of(conclusion, submission.source),
            notes=(*notes, *_notes(conclusion, costliest.failed)),
            per_operation=costliest.per_operation,
            seed=plan.seed,
            elapsed_seconds=time.monotonic() - begun,
            yardstick_seconds=yardstick_seconds(zygote),
        )


def _shares(sweeps: Sequence[Sweep], main: str) -> list[tuple[Sweep, float]]:
    first = [sweep for sweep in sweeps if sweep.variable == main]
    others = len(sweeps) - len(first)
    share = _FIRST_SHARE if others else 1.0
    return [
        (sweep, share / len(first) if sweep.variable == main else (1 - share) / others)
        for sweep in sweeps
    ]


@contextmanager
def _zygote(zygotes: Zygotes | None) -> Iterator[Zygote]:
    if zygotes is not None:
        yield zygotes.get(_HASH_SEED)
        return
    with Zygotes() as own:
        yield own.get(_HASH_SEED)


def _prober(source: str, entry: EntryPoint, limits: Limits, zygote: Zygote, plan: Plan) -> Prober:
    walls = Walls(
        kernel=plan.sandboxed,
        language=plan.sandboxed,
        allow_weak=plan.allow_weak,
        search_path=() if plan.sandboxed else plan.search_path,
    )
    return Prober(source=source, entry_point=entry, limits=limits, zygote=zygote, walls=walls)


def _bounds(plan: Plan) -> Bounds:
    return Bounds(budget_seconds=_MEASURED_SHARE * plan.budget_seconds, sizes=plan.sizes)


def _must_load(name: str, prober: Prober) -> None:
    stop = prober.check()
    if stop is not None:
        raise UsageError(f"{name}: {rule_on_load(stop)[1]}")


def _unmeasurable(name: str, n: int, found: Unmeasured) -> UsageError:
    _, reason = rule_on_stop(found.stop)
    if found.in_setup and isinstance(found.stop, MissingEntryPoint):
        return UsageError(f"{name}: {reason}")
    where = "making the input" if found.in_setup else "the call"
    return UsageError(f"{name}: {where} failed at n = {n}: {reason}")


def _lazy(function: str, series: Series) -> Iterator[str]:
    """A note if no line of ``function`` ran: the growth is then that of hardly anything."""
    readings = [reading for repeats in series.readings.values() for reading in repeats]
    if readings and not any(reading.counts for reading in readings):
        yield (
            f"calling {function} ran no line of it: if it is a generator, "
            f"measure a function that consumes it, such as list({function}(...))"
        )


def _notes(conclusion: Conclusion, failed: tuple[int, Unmeasured] | None) -> tuple[str, ...]:
    notes = []
    if conclusion.opaque:
        seen = ", ".join(conclusion.opaque[:3]) + (" …" if len(conclusion.opaque) > 3 else "")
        notes.append(f"not counted, so time was asked too: {seen}")
    if failed is not None:
        n, found = failed
        notes.append(f"no size above n = {n:,} was tried: {rule_on_stop(found.stop)[1]}")
    return tuple(notes)


def _sweep_notes(
    costliest: Sweeping, swept: Sequence[tuple[Sweeping, Conclusion]], main: str
) -> Iterator[str]:
    names = ", ".join(each.sweep.name for each, _ in swept if each.sweep.variable == main)
    yield f"inputs: {costliest.sweep.name}, the costliest of {names}"
    others = [pair for pair in swept if pair[0].sweep.variable != main]
    both = in_two_variables((costliest, dict(swept)[costliest]), others)
    if both is not None:
        yield f"in {main} and {others[0][0].sweep.variable} together: {both}"
    for each, conclusion in others:
        variable = each.sweep.variable
        if conclusion.shape is not None:
            grown = in_variable(f"O({conclusion.shape.name})", variable)
            yield f"in {variable} ({each.sweep.name}) it grows like {grown}"
