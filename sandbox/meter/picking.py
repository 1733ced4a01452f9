"""What is called in place of a call's target: the target itself wherever a call costs one step or
counts for itself, so that recursion stays as deep as it was, else the model around it."""

from __future__ import annotations

from functools import partial
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any

from sandbox.meter.meter import FIRST, HASHED, Maker, Pick, Site
from sandbox.meter.models.find import LRU, find
from sandbox.meter.models.making import FREE, Run
from sandbox.meter.sizes import key_cost

_NAMED = (type, FunctionType, BuiltinFunctionType)


def pick(site: Site) -> Pick:
    """The function of a site that picks what to call."""
    runs: dict[Maker, Run] = {}

    def picked(target: Any) -> Any:
        kind = type(target)
        if kind is FunctionType:
            if FIRST in target.__globals__:
                return target
        elif kind is MethodType:
            if type(target.__func__) is FunctionType and FIRST in target.__func__.__globals__:
                return target
        elif kind is partial:
            return _partial(target, picked)
        elif kind is LRU:
            return partial(_cached, site, target)
        model = find(target)
        if model is FREE:
            return target
        if model is None or isinstance(model, str):
            site.opaque = True
            return target
        run = runs.get(model)
        if run is None:
            run = runs[model] = model(site)
        return partial(run, target)

    return picked


def named(site: Site) -> Pick:
    """``pick``, whose results go by the name of what they stand for."""
    picked = pick(site)

    def with_name(target: Any) -> Any:
        found = picked(target)
        if found is not target and type(found) is partial and type(target) in _NAMED:
            found.__qualname__ = target.__qualname__  # type: ignore[attr-defined]
            found.__module__ = target.__module__
        return found

    return with_name


def _partial(target: Any, picked: Pick) -> Any:
    inner = picked(target.func)
    return target if inner is target.func else partial(inner, *target.args, **target.keywords)


def _cached(site: Site, target: Any, /, *args: Any, **named: Any) -> Any:
    """A call through ``lru_cache``: what hashing the arguments costs."""
    for each in args:
        if type(each) is tuple and (cost := key_cost(each)):
            site[HASHED] += cost
    return target(*args, **named)
