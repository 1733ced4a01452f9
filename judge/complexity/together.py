"""Growth in two variables, from a sweep along each while the other stays as it is.

A site that grows with both does f(n) * g(k) units, or f(n) + g(k). The sums leave a constant
behind in either sweep, which the products do not; so counts tell the two apart without a grid of
measurements. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from judge.complexity.counts import Site
from judge.complexity.shapes import CONSTANT, Shape
from judge.model.complexity import in_variable

_LEFT_BEHIND = 0.3
"""The constant's share of the units at the smallest size from which on it is a sum's other part."""

Order = tuple[float, float, int]


@dataclass(frozen=True, slots=True)
class Term:
    """The product of a shape in the one variable and a shape in the other."""

    first: Shape
    second: Shape

    def within(self, other: Term) -> bool:
        """Whether ``other`` grows as fast or faster in both."""
        return self.first.order <= other.first.order and self.second.order <= other.second.order

    def text(self, variables: tuple[str, str]) -> str:
        """``n log n``, ``n * k`` or ``1``."""
        factors = [
            in_variable(shape.name, variable)
            for shape, variable in zip((self.first, self.second), variables, strict=True)
            if shape != CONSTANT
        ]
        return " * ".join(factors) or CONSTANT.name


def together(
    first: Sequence[Site], second: Sequence[Site], variables: tuple[str, str]
) -> str | None:
    """The growth in both variables, such as ``O(n log n + k)``; None where a site's shape is not
    known. ``first`` and ``second`` are the sites that matter along each sweep."""
    if any(site.fit is None for site in (*first, *second)):
        return None
    along = {_key(site): site for site in second}
    terms: list[Term] = []
    for site in first:
        other = along.pop(_key(site), None)
        terms += [Term(site.shape, CONSTANT)] if other is None else _both(site, other)
    terms += [Term(CONSTANT, site.shape) for site in along.values()]
    largest = _largest(terms or [Term(CONSTANT, CONSTANT)])
    return f"O({' + '.join(term.text(variables) for term in largest)})"


def _key(site: Site) -> tuple[int, str, str]:
    return site.line, site.what, site.category


def _both(site: Site, other: Site) -> list[Term]:
    if _constant_share(site) > _LEFT_BEHIND and _constant_share(other) > _LEFT_BEHIND:
        return [Term(site.shape, CONSTANT), Term(CONSTANT, other.shape)]
    return [Term(site.shape, other.shape)]


def _constant_share(site: Site) -> float:
    fit = site.fit
    if fit is None or CONSTANT not in fit.lower:
        return 0.0
    smallest = site.curve[0][0]
    constant = fit.coefficients[1 + fit.lower.index(CONSTANT)]
    return constant / fit(smallest)


def _largest(terms: Iterable[Term]) -> list[Term]:
    """The terms that no other outgrows, each once, the first variable's first."""
    kept: list[Term] = []
    for term in sorted(set(terms), key=lambda t: (t.first.order, t.second.order), reverse=True):
        if not any(term.within(other) for other in kept):
            kept.append(term)
    return kept
