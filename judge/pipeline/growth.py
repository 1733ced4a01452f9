"""The growth of a submission along its problem's sweeps, and whether it refuses it.

Counts are taken along every sweep; time and memory only along the costliest. What seems worse
than required is measured once more, with other sizes and other inputs, and only what both show
refuses: a right solution must not be accused by chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from judge.authoring import Sweep
from judge.complexity.bounds import clearly_worse
from judge.complexity.estimate import Conclusion
from judge.model.complexity import Bounded, Complexity, in_variable
from judge.model.growth import Estimate
from judge.model.problem import Growth, GrowthBound
from judge.model.progress import Listener
from judge.model.verdict import Verdict
from judge.pipeline.refusal import Refusal
from judge.pipeline.sweeps import Sweeping, dominant_of, in_two_variables, worst
from judge.pipeline.workers import Workers
from sandbox.calls import Probe

_BUDGET_SECONDS = 3.0
"""For all sweeps together, were each measured in full; with counts alone it is about half."""
_MOST_QUOTED = 60
"""Characters of a line of code in a message; the report shows more of it."""
_COUNTS = (Probe.WORK,)
_REST = (Probe.TIME, Probe.SPACE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grown:
    """What was measured, and the refusal that it leads to."""

    complexity: Complexity
    refusal: Refusal | None


def measure_growth(
    growth: Growth,
    sweeps: Sequence[Sweep],
    workers: Workers,
    *,
    seed: int,
    listen: Listener,
    in_full: bool = True,
) -> Grown:
    """Measure a submission along ``sweeps``, ``in_full`` or only what may refuse it. Raises
    JudgeError where the judge is at fault."""
    prober = workers.prober()

    def sweeping(sweep: Sweep, attempt: int = 0) -> Sweeping:
        return Sweeping(
            sweep,
            prober,
            budget_seconds=_BUDGET_SECONDS / len(sweeps),
            seed=seed,
            listen=listen,
            attempt=attempt,
        )

    rest = _REST if in_full or growth.space is not None else ()
    sweepings = [sweeping(sweep) for sweep in sweeps]
    return _Growing(growth, sweepings, sweeping, workers.source).run(rest)


class _Growing:
    def __init__(
        self,
        growth: Growth,
        sweepings: list[Sweeping],
        again: Callable[[Sweep, int], Sweeping],
        source: str,
    ) -> None:
        self._growth = growth
        self._sweepings = sweepings
        self._again = again
        self._source = source

    def run(self, rest: Sequence[Probe]) -> Grown:
        """``rest`` is what is measured besides counts, along the costliest sweep."""
        concluded = [(each, each.measure(_COUNTS)) for each in self._sweepings]
        main = self._growth.variable
        costliest, _ = worst([pair for pair in concluded if pair[0].sweep.variable == main])
        conclusion = costliest.measure(rest)
        others = [pair for pair in concluded if pair[0].sweep.variable != main]
        complexity = self._complexity(costliest, conclusion, others)
        return Grown(
            complexity=complexity,
            refusal=self._refusal(costliest, conclusion, others),
        )

    def _complexity(
        self,
        costliest: Sweeping,
        conclusion: Conclusion,
        others: Sequence[tuple[Sweeping, Conclusion]],
    ) -> Complexity:
        growth = self._growth
        bounds = growth.time_bounds()
        return Complexity(
            time=_bounded(growth.variable, conclusion.time, growth.time),
            space=_bounded(growth.variable, conclusion.space, growth.space),
            others=tuple(
                _bounded(each.sweep.variable, found.time, bounds[each.sweep.variable])
                for each, found in others
            ),
            together=in_two_variables((costliest, conclusion), others),
            inputs=costliest.sweep.name,
            points=costliest.series.points(),
            dominant=dominant_of(conclusion, self._source),
            per_operation=costliest.per_operation,
        )

    def _refusal(
        self,
        costliest: Sweeping,
        conclusion: Conclusion,
        others: Sequence[tuple[Sweeping, Conclusion]],
    ) -> Refusal | None:
        bounds = self._growth.time_bounds()
        for each, found in [(costliest, conclusion), *others]:
            required = bounds[each.sweep.variable].required
            if clearly_worse(found.shape, found.time, required):
                second = self._again(each.sweep, 1).measure(_COUNTS)
                if clearly_worse(second.shape, second.time, required):
                    return self._too_fast(each, found, required)
        space = self._growth.space
        if space is not None and _more_memory(conclusion, space.required):
            again = self._again(costliest.sweep, 1)
            if _more_memory(again.measure((Probe.WORK, *_REST)), space.required):
                return _refused(
                    Verdict.MLE,
                    "memory",
                    conclusion.space,
                    self._growth.variable,
                    space.required,
                )
        return None

    def _too_fast(self, each: Sweeping, found: Conclusion, required: str) -> Refusal:
        text = dominant_of(found, self._source)
        where = f"; mostly line {text[0].line}: {_brief(text[0].text)}" if text else ""
        variable = each.sweep.variable
        return _refused(Verdict.TLE, "time", found.time, variable, required, where=where)


def not_optimal(complexity: Complexity) -> Iterator[str]:
    """What could grow less, in words, where a better solution is known."""
    for what, each in (("time", complexity.time), ("memory", complexity.space)):
        if each is not None and not each.is_optimal and each.optimal is not None:
            measured = in_variable(each.found.growth, each.variable)
            best = in_variable(each.optimal, each.variable)
            yield f"{what} grows like {measured}, {best} is possible"


def _bounded(variable: str, found: Estimate, bound: GrowthBound | None) -> Bounded:
    return Bounded(
        variable=variable,
        found=found,
        required=None if bound is None else bound.required,
        optimal=None if bound is None else bound.optimal,
    )


def _more_memory(found: Conclusion, required: str) -> bool:
    return clearly_worse(found.space_shape, found.space, required)


def _brief(line: str) -> str:
    return line if len(line) <= _MOST_QUOTED else f"{line[: _MOST_QUOTED - 2]} …"


def _refused(
    verdict: Verdict, what: str, found: Estimate, variable: str, required: str, *, where: str = ""
) -> Refusal:
    measured = in_variable(found.growth, variable)
    asked = in_variable(required, variable)
    message = (
        f"{what} grows like {measured}, faster than the required {asked}, "
        f"as two measurements with different inputs show{where}"
    )
    return Refusal(verdict=verdict, message=message)
