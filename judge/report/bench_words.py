"""What a bench says in words, the same on a terminal and on a page. Plain strings, not escaped."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from judge.model.bench import Bench, Change, Comparison
from judge.model.growth import Dominant, Estimate, GrowthMeasurement, rank
from judge.model.problem import GrowthBound

NO_SANDBOX = "no sandbox: this code ran with all the rights of whoever ran it"
MOST_CERTAIN = 0.99
DOMINANT_SHOWN, SMALLEST_SHARE = 3, 0.05


def heading(bench: Bench) -> str:
    """``sliding-window-rate-limit`` or ``f, on the arguments that g makes``."""
    if bench.problem is not None:
        return bench.problem
    return f"{bench.function}, on the arguments that {bench.generator} makes"


def variables(bench: Bench) -> str:
    """``n: messages``: what grows, and what it counts."""
    name = bench.solutions[0].variable if bench.solutions else "n"
    return f"{name}: {bench.meaning}" if bench.meaning else name


def verdict(measured: GrowthMeasurement) -> str:
    """``time O(n), confidence 0.97; space O(1), confidence 0.95``."""
    parts = [f"time {estimate(measured.time)}", f"space {estimate(measured.space)}"]
    return "; ".join(parts) + (" (for each operation)" if measured.per_operation else "")


def estimate(found: Estimate) -> str:
    """The class, the shape where that says more, and the confidence; or why there is no class."""
    if not found.conclusive:
        return f"{found.growth} ({found.basis})" if found.basis else found.growth
    inner = found.growth.removeprefix("O(").removesuffix(")")
    seen = f" (seen as {found.shape})" if found.shape and found.shape != inner else ""
    return f"{found.growth}{seen}, confidence {min(found.confidence, MOST_CERTAIN):.2f}"


def bounds(bench: Bench, measured: GrowthMeasurement) -> Iterator[tuple[str, bool]]:
    """What the problem asks for, and whether it is met; nothing where it asks for nothing."""
    for what, bound, found in (
        ("time", bench.time, measured.time),
        ("space", bench.space, measured.space),
    ):
        if bound is not None:
            yield _held_against(what, bound, found)


def _held_against(what: str, bound: GrowthBound, found: Estimate) -> tuple[str, bool]:
    asked = f"{what} {bound.required} or better, {bound.optimal} is optimal"
    if not found.conclusive:
        return f"{asked}: not known", True
    met = rank(found.growth) <= rank(bound.required)
    return f"{asked}: {'met' if met else 'grows faster'}", met


def worth_showing(measured: GrowthMeasurement) -> list[Dominant]:
    """The place that grows fastest, and others with a share that shows."""
    others = [place for place in measured.dominant[1:] if place.share >= SMALLEST_SHARE]
    return [*measured.dominant[:1], *others][:DOMINANT_SHOWN]


def dominant(place: Dominant, variable: str) -> str:
    """``line 5, loop: n log n, 71 % of the work``."""
    shape = place.shape if variable == "n" else f"{place.shape} (n is {variable})"
    return f"line {place.line}, {place.what}: {shape}, {place.share * 100:.0f} % of the work"


def comparison(found: Comparison) -> str:
    """One sentence: who is faster, by how much, how sure that is."""
    if found.ratio is None:
        return f"{found.new} cannot be compared with {found.old}: {found.reason}"
    ratio = found.ratio
    said = {
        Change.SLOWER: f"{found.new} is slower than {found.old}",
        Change.FASTER: f"{found.new} is faster than {found.old}",
    }.get(found.change, f"no difference that counts between {found.new} and {found.old}")
    where = f" at n = {ratio.n:,}" if ratio.n is not None else ""
    figures = f"x{ratio.value:.3g}{where} (95 %: {ratio.low:.3g} to {ratio.high:.3g})"
    return f"{said}: {figures}{_trend(found)}"


def _trend(found: Comparison) -> str:
    if found.ratio is None or found.ratio.trend is None or found.change is Change.SAME:
        return ""
    widens = (found.ratio.trend > 0) is (found.ratio.value > 1)
    return f", and the gap {'widens' if widens else 'narrows'} as n grows"


def not_normalised(found: Sequence[Comparison]) -> str | None:
    """What to doubt about comparisons with an earlier run, if anything."""
    if all(each.normalised for each in found):
        return None
    return "a run has no yardstick: the speed of the machine is part of the difference"


def conditions(bench: Bench) -> str:
    """``seed 1, 2.4 s``: what it takes to repeat this."""
    elapsed = math.fsum(each.elapsed_seconds for each in bench.solutions)
    return f"seed {bench.seed}, {elapsed:.1f} s"
