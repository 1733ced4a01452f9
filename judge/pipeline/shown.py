"""Examples and own cases as tests: the same way of trying a case, with stated answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from judge.authoring import same
from judge.model.case import UNSTATED, Mismatch, Run, ShownCase
from judge.model.output_rule import OutputRule
from judge.outputs.check import check_output
from judge.pipeline.trying import Test
from sandbox.calls import FunctionCall, Raised

Agreement = Callable[[object, object, int | None], Mismatch | None]
"""From the stated answer, the given one and the step to what is wrong."""


def test_of(case: ShownCase, name: str, output: OutputRule | None) -> Test:
    """A test whose only case is ``case``; unstated answers are not checked, unless they are
    exceptions, which nobody stated. ``output`` is the rule of a program."""
    agree = agreement(case, output)

    def runs(_: Any) -> tuple[Run, ...]:
        return (Run(call=case.call),)

    def check(_: Any, values: Sequence[Any]) -> Mismatch | None:
        if isinstance(case.call, FunctionCall):
            return agree(case.expected[0], values[0], None)
        for step, (stated, got) in enumerate(zip(case.expected, values[0], strict=False)):
            mismatch = agree(stated, got, step)
            if mismatch is not None:
                return mismatch
        return None

    return Test(name=name, runs=runs, check=check)


def agreement(case: ShownCase, output: OutputRule | None) -> Agreement:
    """How an answer to a call of ``case`` is held against the stated one."""
    if output is None or not isinstance(case.call, FunctionCall):
        return _compare
    rule, given = output, str(case.call.arguments[0])

    def printed(stated: object, got: object, step: int | None) -> Mismatch | None:
        if not isinstance(stated, str):
            return _compare(stated, got, step)
        return check_output(rule, case=case.name, given=given, answer=stated, got=got)

    return printed


def _compare(stated: object, got: object, step: int | None) -> Mismatch | None:
    if stated is UNSTATED:
        if isinstance(got, Raised):
            return Mismatch(expected=UNSTATED, got=got, step=step)
        return None
    return None if same(stated, got) else Mismatch(expected=stated, got=got, step=step)
