"""Is a case right? Its answers held against those of several accepted solutions.

Nobody reads the statement here. What every accepted solution answers is what it asks for; where
they differ, as rings with other hashes do, it leaves the answer open, and neither is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from judge.catalogue.case_lines import split_line
from judge.model.case import UNSTATED, Mismatch, Run, ShownCase
from judge.model.output_rule import OutputRule
from judge.model.problem import Signature
from judge.model.strength import CaseWorth, Validity
from judge.pipeline.answers import well_typed
from judge.pipeline.counterexample import text_of
from judge.pipeline.shown import Agreement, agreement
from judge.pipeline.workers import Answered, Stopped, Workers
from sandbox.calls import FunctionCall, Raised

Answers = tuple[Any, ...]
"""As ``ShownCase.expected`` has them: of a function one, of a script one a step."""

NOTHING_STATED = "it states no answer"
NO_ANSWER = "no accepted solution answers it"
DIFFER = "accepted solutions differ"


def answers_to(case: ShownCase, workers: Workers) -> tuple[Answers | None, float]:
    """What a solution answers, None if it stops or answers with another type; and CPU seconds."""
    runs = (Run(call=case.call),)
    answered = workers.answers(runs)
    if isinstance(answered, Stopped):
        return None, 0.0
    return _plain(case, answered, runs, workers.signature), answered.cpu_seconds


def _plain(
    case: ShownCase, answered: Answered, runs: tuple[Run, ...], signature: Signature
) -> Answers | None:
    values = well_typed(answered.values, runs, signature)
    if isinstance(values, Mismatch):
        return None
    return values if isinstance(case.call, FunctionCall) else tuple(values[0])


def validity_of(
    case: ShownCase, accepted: Sequence[Answers | None], output: OutputRule | None
) -> CaseWorth:
    """``accepted`` has what each accepted solution answers to ``case``, at least one. ``output`` is
    the rule of a program."""
    agree = agreement(case, output)
    if all(stated is UNSTATED for stated in case.expected):
        return CaseWorth(validity=Validity.NOT_RUN, remark=NOTHING_STATED)
    answered = [each for each in accepted if each is not None]
    if not answered:
        return CaseWorth(validity=Validity.NOT_RUN, remark=NO_ANSWER)
    found = Validity.VALID if len(answered) == len(accepted) else Validity.OPEN
    for step, stated in enumerate(case.expected):
        given = [each[step] for each in answered if step < len(each)]
        ruled = _rule(stated, given, agree)
        if ruled is Validity.CONTRADICTED:
            remark = _remark(case, step, given[0])
            return CaseWorth(validity=Validity.CONTRADICTED, remark=remark)
        found = found if ruled is Validity.VALID else ruled
    return CaseWorth(validity=found, remark=DIFFER if found is Validity.OPEN else "")


def _rule(stated: object, given: Sequence[object], agree: Agreement) -> Validity:
    """One answer. A step that states none must not raise, as nobody stated that either."""
    fits = [agree(stated, got, None) is None for got in given]
    if all(fits):
        return Validity.VALID
    return Validity.CONTRADICTED if not any(fits) and _alike(given, agree) else Validity.OPEN


def _alike(given: Sequence[object], agree: Agreement) -> bool:
    """Exceptions are: that there is no answer is what they say."""
    if all(isinstance(got, Raised) for got in given):
        return True
    return all(agree(given[0], got, None) is None for got in given)


def _remark(case: ShownCase, step: int, got: object) -> str:
    if isinstance(case.call, FunctionCall):
        return text_of(got)
    (line,) = split_line(case.text.split("\n")[step], step)
    return f"{line.call} -> {text_of(got)}"
