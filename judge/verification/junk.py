"""Solutions that know nothing: one answer for everything, or what they were given.

Tests that let such a thing pass ask too little. The examples are left out: two of them with
different answers refuse everything of this kind, and whoever reads them knows their answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.catalogue.examples import load_examples
from judge.catalogue.literals import literal
from judge.model.case import UNSTATED
from judge.model.problem import Argument, Problem
from judge.model.submission import Submission
from judge.model.verification import JunkResult
from judge.pipeline.trying import Failure, attempt
from judge.pipeline.workers import LoadFailed
from judge.verification.pool import Task, workers_for
from judge.verification.questions import property_questions
from sandbox.calls import Kind, Raised

CONSTANTS = ("None", "True", "False", "0", "1", "-1", "''", "[]")


def junk_of(problem: Problem) -> tuple[Submission, ...]:
    """Every such solution of ``problem``; its name says how it answers."""
    signature = problem.signature
    constants = dict.fromkeys((*CONSTANTS, *_answers_of_examples(problem)))
    bodies = {f"always {constant}": constant for constant in constants}
    if signature.kind is Kind.FUNCTION:
        bodies |= _echoes(signature.arguments)
        sources = {name: _function(signature.name, answer) for name, answer in bodies.items()}
    else:
        for method in signature.methods:
            bodies |= _echoes(method.arguments)
        names = [method.name for method in signature.methods]
        sources = {name: _class(signature.name, names, body) for name, body in bodies.items()}
    return tuple(Submission(name=name, source=source) for name, source in sources.items())


def judge_junk(task: Task) -> tuple[JunkResult, ...]:
    """Which of the junk the properties refuse; a program has none, and is not asked."""
    if task.problem.signature.kind is Kind.PROGRAM:
        return ()
    return tuple(
        JunkResult(name=each.name, refused=_refused(task, each)) for each in junk_of(task.problem)
    )


def junk_faults(results: Sequence[JunkResult]) -> Iterator[str]:
    """Every reason why junk makes the problem unfit, as sentences."""
    for each in results:
        if not each.refused:
            yield f"the properties let pass what answers {each.name}"


def _refused(task: Task, submission: Submission) -> bool:
    with workers_for(task, submission) as workers:
        try:
            tried = (attempt(q.test, q.case, workers) for q in property_questions(task))
            return any(isinstance(each, Failure) for each in tried)
        except LoadFailed:
            return True


def _answers_of_examples(problem: Problem) -> Iterator[str]:
    for example in load_examples(problem):
        for stated in example.expected:
            if stated is not UNSTATED and not isinstance(stated, Raised):
                yield literal(stated)


def _echoes(arguments: Sequence[Argument]) -> dict[str, str]:
    """The argument itself, where it is there."""
    return {
        f"its argument {at + 1}": f"(*arguments, *[None] * {at + 1})[{at}]"
        for at in range(len(arguments))
    }


def _function(name: str, answer: str) -> str:
    return f"def {name}(*arguments):\n    return {answer}\n"


def _class(name: str, methods: Sequence[str], answer: str) -> str:
    bodies = "".join(
        f"\n    def {method}(self, *arguments):\n        return {answer}\n" for method in methods
    )
    return f"class {name}:\n    def __init__(self, *arguments):\n        pass\n{bodies}"
