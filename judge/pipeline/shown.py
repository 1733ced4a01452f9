"""Examples and own cases as tests: the same way of trying a case, with stated answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from judge.authoring import same
from judge.model.case import UNSTATED, Mismatch, Run, ShownCase
from judge.pipeline.trying import Test
from sandbox.calls import FunctionCall, Raised


def test_of(case: ShownCase, name: str) -> Test:
    """A test whose only case is ``case``; unstated answers are not checked, unless they are
    exceptions, which nobody stated."""

    def runs(_: Any) -> tuple[Run, ...]:
        return (Run(call=case.call),)

    def check(_: Any, values: Sequence[Any]) -> Mismatch | None:
        if isinstance(case.call, FunctionCall):
            return _compare(case.expected[0], values[0], None)
        for step, (stated, got) in enumerate(zip(case.expected, values[0], strict=False)):
            mismatch = _compare(stated, got, step)
            if mismatch is not None:
                return mismatch
        return None

    return Test(name=name, runs=runs, check=check)


def _compare(stated: object, got: object, step: int | None) -> Mismatch | None:
    if stated is UNSTATED:
        if isinstance(got, Raised):
            return Mismatch(expected=UNSTATED, got=got, step=step)
        return None
    return None if same(stated, got) else Mismatch(expected=stated, got=got, step=step)
