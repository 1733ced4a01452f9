"""Made-up measurements to be rendered: figures without noise, chosen for their looks."""

from __future__ import annotations

from collections.abc import Callable

from judge.model.bench import Bench, Change, Comparison, Ratio
from judge.model.growth import Dominant, Estimate, GrowthMeasurement, Point
from judge.model.problem import GrowthBound

SIZES = tuple(2**k for k in range(4, 13))


def measurement(
    name: str = "linear.py",
    *,
    growth: str = "O(n)",
    cost: Callable[[int], float] = lambda n: 2e-7 * n,
    peak: Callable[[int], int] = lambda n: 512,
    fitted: bool = True,
    dominant: tuple[Dominant, ...] = (),
    notes: tuple[str, ...] = (),
    basis: str = "counts and time",
    sizes: tuple[int, ...] = SIZES,
    variable: str = "n",
) -> GrowthMeasurement:
    points = tuple(
        Point(
            n=n,
            cpu_seconds=cost(n),
            cpu_samples=(cost(n) * 1.04, cost(n), cost(n) * 1.11),
            peak_bytes=peak(n),
        )
        for n in sizes
    )
    curve = tuple(cost(n) * 1.02 for n in sizes) if fitted else ()
    return GrowthMeasurement(
        name=name,
        variable=variable,
        time=Estimate(growth=growth, confidence=0.968, basis=basis, fitted=curve),
        space=Estimate(growth="O(1)", confidence=0.95, basis="bytes"),
        points=points,
        dominant=dominant,
        notes=notes,
        seed=7,
        elapsed_seconds=1.25,
        yardstick_seconds=0.01,
    )


def quadratic(name: str = "quadratic.py") -> GrowthMeasurement:
    return measurement(
        name,
        growth="O(n^2)",
        cost=lambda n: 1e-8 * n * n + 1e-6,
        peak=lambda n: 64 * n,
        dominant=(
            Dominant(line=5, what="loop", text="    for b in xs:", shape="n^2", share=0.914),
            Dominant(line=4, what="loop", text="for a in xs:", shape="n", share=0.01),
        ),
        notes=("re.match on line 9 was not counted: its cost shows in the time only",),
    )


def comparison(
    change: Change = Change.SLOWER,
    *,
    value: float = 9.87,
    n: int | None = 4096,
    trend: float | None = 0.9,
    normalised: bool = True,
) -> Comparison:
    ratio = Ratio(value=value, low=value * 0.9, high=value * 1.1, n=n, trend=trend)
    return Comparison(
        new="quadratic.py",
        old="linear.py",
        change=change,
        ratio=None if change is Change.CANNOT_TELL else ratio,
        by_size=((16, 1.0), (4096, value)),
        normalised=normalised,
        reason="no size in common, and it takes 3" if change is Change.CANNOT_TELL else "",
    )


def bench(
    *solutions: GrowthMeasurement,
    between: tuple[Comparison, ...] = (),
    with_baseline: tuple[Comparison, ...] = (),
    sandboxed: bool = True,
    problem: str | None = None,
    asked: str | None = None,
) -> Bench:
    return Bench(
        solutions=solutions or (measurement(),),
        problem=problem,
        function=None if problem else "largest",
        generator=None if problem else "make",
        meaning="numbers" if problem else "",
        time=None if asked is None else GrowthBound(required=asked, optimal="O(n)"),
        between=between,
        with_baseline=with_baseline,
        seed=7,
        sandboxed=sandboxed,
    )
