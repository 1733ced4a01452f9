"""The functions of ``operator``: each costs what its operator costs."""

from __future__ import annotations

import operator
from typing import Any

from sandbox.counts import Category
from sandbox.meter import arithmetic, comparing, subscripts
from sandbox.meter.meter import Hook, Maker, Site
from sandbox.meter.models.making import FREE, Model, Run, eats


def _operator(maker: Any) -> Maker:
    """A function of ``operator``: what the operator itself costs."""

    def make(site: Site) -> Run:
        hook: Hook = maker(site)

        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            return hook(*args) if len(args) == 2 and not named else function(*args, **named)

        return run

    return make


def _swapped(hook: Hook) -> Hook:
    return lambda container, item: hook(item, container)


OPERATOR: dict[str, Model] = {
    **{name: FREE for name in vars(operator) if not name.startswith("_")},
    **{
        plain.__name__: _operator(arithmetic.binary(symbol, plain))
        for symbol, plain, _ in arithmetic.BINARY.values()
    },
    **{
        changed.__name__: _operator(arithmetic.in_place(symbol, changed))
        for symbol, _, changed in arithmetic.BINARY.values()
    },
    **{
        plain.__name__: _operator(comparing.comparison(symbol, plain))
        for symbol, plain in comparing.COMPARISONS.values()
    },
    "and_": _operator(arithmetic.binary("&", operator.and_)),
    "or_": _operator(arithmetic.binary("|", operator.or_)),
    "concat": _operator(arithmetic.binary("+", operator.concat)),
    "iconcat": _operator(arithmetic.in_place("+", operator.iconcat)),
    "contains": _operator(lambda site: _swapped(comparing.contains(site))),
    "countOf": eats("operator.countOf", Category.SCAN),
    "delitem": _operator(subscripts.delete),
    "getitem": _operator(subscripts.item),
    "indexOf": eats("operator.indexOf", Category.SCAN),
}
