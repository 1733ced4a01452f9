"""The cases of a problem, looked at by themselves: are they the same with the same seed, do they
reach the bounds that the statement names, and do the checks leave them alone?"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from judge.authoring import LargeCase
from judge.model.bound import Bound, BoundReached
from judge.model.case import Run
from judge.model.reference import Reference
from judge.model.saved import encode_case
from judge.model.verification import CaseSurvey
from judge.pipeline.large import build
from judge.pipeline.trying import attempt, guarded, hidden_test
from judge.pipeline.workers import LoadFailed
from judge.verification.pool import Task, hidden_of, workers_for
from judge.verification.questions import Question, property_questions
from sandbox.calls import Call, FunctionCall


def survey_cases(task: Task, reference: Reference | None = None) -> CaseSurvey:
    """The cases of ``task``, and how many reach each bound. With a ``reference`` bounds are left
    out, and its answers go to the checks, to see whether these leave their cases as they are.
    Raises JudgeError."""
    hidden = hidden_of(task)
    questions = property_questions(task)
    larges = [_large_question(large, task.seed) for large in hidden.large]
    every = [*questions, *larges]
    texts = [_text(_runs(each)) for each in every]
    return CaseSurvey(
        cases=len(questions),
        bounds=() if reference is not None else tuple(_count(hidden.bounds, questions, larges)),
        digests=tuple(_digests(every, texts)),
        changed=() if reference is None else _changed(task, reference, questions, texts),
    )


def survey_faults(here: CaseSurvey, elsewhere: CaseSurvey | None) -> Iterator[str]:
    """Every reason why the cases are not fit, as sentences. ``elsewhere`` is what another process
    found with the same seed."""
    for bound in here.bounds:
        if bound.cases == 0:
            yield f"bounds: no case reaches {bound.name!r}"
    if elsewhere is None:
        return
    others = dict(elsewhere.digests)
    for name, digest in here.digests:
        if others.get(name) != digest:
            yield f"{name}: another process draws other cases with the same seed"
    for name in elsewhere.changed:
        yield f"{name}: its check changes the case that it is given"


def _large_question(large: LargeCase, seed: int) -> Question:
    return Question(test=hidden_test(large), case=build(large, large.n, seed))


def _runs(question: Question) -> tuple[Run, ...]:
    return guarded(question.test.name, lambda: question.test.runs(question.case))


def _text(runs: Sequence[Run]) -> str:
    return "\n".join(_call_text(run.call) for run in runs)


def _call_text(call: Call) -> str:
    """What a submission gets. Sets have an order of their own in each process, but not here."""
    text = repr(call)
    return (encode_case(call) or text) if "{" in text else text


def _digests(every: Sequence[Question], texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    content = {each.test.name: hashlib.sha256() for each in every}
    for question, text in zip(every, texts, strict=True):
        data = text.encode("utf-8", "surrogatepass")
        content[question.test.name].update(b"%d\n" % len(data) + data)
    return ((name, found.hexdigest()) for name, found in content.items())


def _count(
    bounds: Sequence[Bound], questions: Sequence[Question], larges: Sequence[Question]
) -> Iterator[BoundReached]:
    """Large cases take long to look through, and are asked for what no other case reaches."""
    small, big = _calls(questions), _calls(larges)
    for bound in bounds:
        cases = _count_in(small, bound) or _count_in(big, bound)
        yield BoundReached(name=bound.name, cases=cases)


def _calls(questions: Sequence[Question]) -> list[list[Call]]:
    return [[run.call for run in _runs(each)] for each in questions]


def _count_in(cases: Sequence[Sequence[Call]], bound: Bound) -> int:
    return sum(any(_reaches(bound, call) for call in case) for case in cases)


def _reaches(bound: Bound, call: Call) -> bool:
    operands = call.arguments if isinstance(call, FunctionCall) else (call,)
    return guarded(f"bound {bound.name}", lambda: bound.reached(*operands))


def _changed(
    task: Task, reference: Reference, questions: Sequence[Question], before: Sequence[str]
) -> tuple[str, ...]:
    changed: dict[str, None] = {}
    with workers_for(task, reference.submission) as workers:
        try:
            for question, text in zip(questions, before, strict=False):
                attempt(question.test, question.case, workers)
                if _text(_runs(question)) != text:
                    changed[question.test.name] = None
        except LoadFailed:  # what its verdict says already
            pass
    return tuple(changed)
