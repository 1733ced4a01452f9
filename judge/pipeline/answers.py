"""Answers held against the types that the signature declares, before any check sees them.

So a hidden check may rely on the type of every answer, and an answer of another type is a wrong
answer with its own reason, whatever it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from judge.catalogue.codecs import CODECS, admission, check
from judge.model.case import Mismatch, Run
from judge.model.problem import Signature
from judge.pipeline.decide import type_phrase
from sandbox.calls import FunctionCall, Raised, Unrepresentable

NOTHING = "None"


def well_typed(
    values: Sequence[Any], runs: Sequence[Run], signature: Signature
) -> tuple[Any, ...] | Mismatch:
    """The answers, or the first that is not of its declared type.

    What a method returns that is declared to return None is dropped: it promised nothing.
    """
    if runs and isinstance(runs[0].call, FunctionCall):
        return _functions(values, signature.returns)
    returns = {
        method.name: method.returns for method in signature.methods if method.returns != NOTHING
    }
    scripts = []
    for index, (run, answers) in enumerate(zip(runs, values, strict=True)):
        script = _script(index, run, answers, returns)
        if isinstance(script, Mismatch):
            return script
        scripts.append(script)
    return tuple(scripts)


def _functions(values: Sequence[Any], returns: str) -> tuple[Any, ...] | Mismatch:
    admits = admission(returns)
    for index, value in enumerate(values):
        if not admits(value):
            reason = type_fault(value, returns)
            return Mismatch(expected=Declared(returns), got=value, run=index, reason=reason)
    return tuple(values)


def _script(index: int, run: Run, answers: Any, returns: Mapping[str, str]) -> list[Any] | Mismatch:
    if type(answers) is not list or not answers:
        reason = "the worker answered something else than a list of answers"
        return Mismatch(expected=Declared("list"), got=answers, run=index, reason=reason)
    assert not isinstance(run.call, FunctionCall)
    checked = [answers[0] if isinstance(answers[0], Raised) else None]
    admits = {method: admission(declared) for method, declared in returns.items()}
    for (method, _), value in zip(run.call.steps, answers[1:], strict=False):
        test = admits.get(method)
        if type(value) is Raised or (test is not None and test(value)):
            checked.append(value)
        elif test is None:
            checked.append(None)
        else:
            declared = returns[method]
            return Mismatch(
                expected=Declared(declared),
                got=value,
                run=index,
                step=len(checked),
                reason=type_fault(value, declared),
            )
    return checked


def type_fault(value: object, declared: str) -> str | None:
    """Why ``value`` is no answer of the declared type, as a sentence; None if it is one."""
    if admission(declared)(value):
        return None
    if isinstance(value, Unrepresentable) and value.detail:
        return f"returned {value.detail} where {declared} is due"
    inside = "" if declared in CODECS else _inside(value, declared)
    return f"returned {type_phrase(value)}{inside} where {declared} is due"


def _inside(value: object, declared: str) -> str:
    fault = None if isinstance(value, Unrepresentable) else check(value, declared)
    return f" ({fault})" if fault and declared.startswith(type(value).__name__) else ""


class Declared:
    """Stands for "some value of the declared type" where no single value is expected."""

    __slots__ = ("codec",)

    def __init__(self, codec: str) -> None:
        self.codec = codec

    def __repr__(self) -> str:
        return f"<{self.codec}>"
