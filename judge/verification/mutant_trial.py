"""One mutant: does a hidden test refuse it, and if none does, does a longer comparison?

It meets what a submission meets, the examples, the properties' cases and the large cases, without
growth, and the first failure ends it. What killed another mutant is tried first: the same cases, in
an order that costs less.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Any

from judge.authoring import LargeCase
from judge.model.calibration import Calibration
from judge.model.mutation import Fate, Mutant, MutantResult
from judge.model.reference import Reference
from judge.model.submission import Submission
from judge.pipeline.calibration import TimeLimits
from judge.pipeline.counterexample import show
from judge.pipeline.large import BeyondRequired, build, try_large
from judge.pipeline.refusal import Refusal
from judge.pipeline.trying import Failure, Passed, attempt, foresee, hidden_test
from judge.pipeline.workers import LoadFailed, Workers
from judge.verification.pool import Task, hidden_of, workers_for
from judge.verification.questions import (
    OTHER_SEED,
    Answered,
    Question,
    answer_all,
    ask,
    more_questions,
    usual_questions,
)
from judge.verification.remembering import known
from sandbox.limits import Limits

LEAST_CPU_SECONDS = 1.0
TIMES_RIGHT = 50.0
"""In a small case a mutant is stopped after the longer of a second and so many times what its
reference needs for any; many never end, and the problem's limit may be ten times that."""
KILLERS = 48
"""How many of the cases that killed others are tried first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedMutants:
    """Mutants of one reference, and what must hold of it and does not, as sentences."""

    results: tuple[MutantResult, ...]
    faults: tuple[str, ...]


def try_mutants(
    task: Task,
    reference: Reference,
    mutants: Sequence[Mutant],
    calibrations: Sequence[Calibration],
) -> TriedMutants:
    """Judge some mutants of ``reference``, an accepted one. Raises JudgeError."""
    trial = _Trial(task, reference, TimeLimits(task.problem.limits, calibrations))
    results = tuple(trial.run(each) for each in mutants)
    return TriedMutants(results=results, faults=tuple(trial.faults()))


@cache
def _killers(task: Task) -> list[int]:
    """The places of questions that killed mutants, the latest first; of this process."""
    return []


@lru_cache(maxsize=2)
def _usual(task: Task, reference: Reference) -> Answered:
    return _answered(task, reference, usual_questions(task))


@lru_cache(maxsize=2)
def _more(task: Task, reference: Reference) -> Answered:
    return _answered(task, reference, more_questions(task))


def _answered(task: Task, reference: Reference, questions: Sequence[Question]) -> Answered:
    with workers_for(task, reference.submission) as workers:
        return answer_all(questions, workers)


def _large_named(task: Task, name: str) -> LargeCase:
    return next(each for each in hidden_of(task).large if each.name == name)


@lru_cache(maxsize=16)
def _built(task: Task, name: str, seed: int) -> Any:
    large = _large_named(task, name)
    return build(large, large.n, seed)


@lru_cache(maxsize=16)
def _right(
    task: Task, reference: Reference, name: str, seed: int, cpu_seconds: float
) -> tuple[Any, ...] | None:
    """What the reference answers to a large case, None where it does not in that time."""
    limits = replace(task.problem.limits, cpu_seconds=cpu_seconds)
    with workers_for(task, reference.submission, limits=limits) as workers:
        test = hidden_test(_large_named(task, name))
        tried = attempt(test, _built(task, name, seed), workers)
    return tried.answers if isinstance(tried, Passed) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _End:
    """Why a mutant is refused: by which test, after how many cases, with which failure."""

    by: str
    cases: int
    question: Question | None = None
    failure: Failure | None = None


@dataclass
class _Trial:
    task: Task
    reference: Reference
    limits: TimeLimits
    _compared: bool = field(default=False, init=False)

    def run(self, mutant: Mutant) -> MutantResult:
        submission = Submission(name=self.reference.submission.name, source=mutant.source)
        usual = _usual(self.task, self.reference)
        with workers_for(self.task, submission, limits=self._small_limits(usual)) as workers:
            try:
                end = self._refused(usual, workers)
                if isinstance(end, _End):
                    return self._result(mutant, Fate.KILLED, end)
                longer = self._told_apart(workers, end)
            except LoadFailed:
                return self._result(mutant, Fate.KILLED, _End(by="loading", cases=0))
        if isinstance(longer, _End):
            return self._result(mutant, Fate.SURVIVED, longer)
        return self._result(mutant, Fate.NO_DIFFERENCE, _End(by="", cases=longer))

    def faults(self) -> Iterator[str]:
        """Which usual or further cases the reference itself fails."""
        answered = [_usual(self.task, self.reference)]
        if self._compared:
            answered.append(_more(self.task, self.reference))
        for question, failure in (pair for each in answered for pair in each.failures):
            reason = failure.ruling[1]
            yield f"{self.reference.name}: {question.test.name} refuses it: {reason}"

    # The hidden tests as a submission meets them

    def _refused(self, usual: Answered, workers: Workers) -> _End | int:
        """The refusal, or how many cases it passed."""
        killers = _killers(self.task)
        places = range(len(usual.questions))
        first = [at for at in killers[:KILLERS] if at in places]
        order = [*first, *sorted({*places} - {*first})]
        usually = (usual.questions[at][0] for at in order)
        foresee(((each.test, each.case) for each in usually), workers)
        for cases, at in enumerate(order, start=1):
            question, right = usual.questions[at]
            failure = ask(question, right, workers)
            if failure is not None:
                if at in killers:
                    killers.remove(at)
                killers.insert(0, at)
                return _End(by=question.test.name, cases=cases)
        return self._large(workers, self.task.seed, len(order))

    def _large(self, workers: Workers, seed: int, cases: int) -> _End | int:
        """Each in a worker of its own, under the limits that are made for this. A case that the
        reference itself does not answer in time tells nothing of its mutants."""
        for large in hidden_of(self.task).large:
            seconds = self.limits.of(large).seconds
            right = _right(self.task, self.reference, large.name, seed, seconds)
            if right is None:
                continue
            prepared = known(large, _built(self.task, large.name, seed), right)
            with workers.fresh(cpu_seconds=self.task.problem.limits.cpu_seconds) as fresh:
                tried = try_large(prepared, fresh, (), seed, self.limits, smaller=False)
            cases += 1
            match tried.outcome:
                case Refusal(failure=failure):
                    question = Question(test=hidden_test(large), case=None)
                    return _End(by=large.name, cases=cases, question=question, failure=failure)
                case BeyondRequired():
                    break
        return cases

    # And beyond

    def _told_apart(self, workers: Workers, cases: int) -> _End | int:
        """What tells it from the reference after all, or in how many cases nothing did."""
        self._compared = True
        more = _more(self.task, self.reference)
        foresee(((each.test, each.case) for each, _ in more.questions), workers)
        for question, right in more.questions:
            cases += 1
            failure = ask(question, right, workers)
            if failure is not None:
                return _End(by=question.test.name, cases=cases, question=question, failure=failure)
        return self._large(workers, self.task.seed + OTHER_SEED, cases)

    def _small_limits(self, usual: Answered) -> Limits:
        limits = self.task.problem.limits
        enough = max(LEAST_CPU_SECONDS, TIMES_RIGHT * usual.cpu_seconds)
        return replace(limits, cpu_seconds=min(enough, limits.cpu_seconds))

    def _result(self, mutant: Mutant, fate: Fate, end: _End) -> MutantResult:
        shown = None
        if fate is Fate.SURVIVED and end.question is not None and end.failure is not None:
            shown = show(end.question.test, end.failure, None, self.task.problem.signature)
        return MutantResult(
            reference=self.reference.name,
            mutant=mutant,
            fate=fate,
            cases=end.cases,
            by=end.by,
            told_apart=shown,
        )
