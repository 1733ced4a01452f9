"""A helper called by itself: what a draft, or the code handed in, answers to a witness."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from judge.authoring import same
from judge.catalogue.literals import literal
from judge.catalogue.witness import arguments_of, value_of
from judge.model.case import Run
from judge.model.draft import Draft, Witness
from judge.model.draft_graded import WitnessFound
from judge.model.problem import Problem, Signature
from judge.model.submission import Submission
from judge.pipeline.workers import Answered, LoadFailed, Workers
from sandbox.calls import FunctionCall, Kind
from sandbox.zygote import Zygotes

CPU_SECONDS = 2.0
"""Enough for any call that a person writes down."""
_SEED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    value: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpers:
    """Calls helpers of one problem, each call in a fresh worker."""

    problem: Problem
    zygotes: Zygotes
    allow_weak: bool = False

    def answer(self, text: str, slot: str, witness: Witness) -> Answer | None:
        """What the function ``slot`` of ``text`` answers; None where it comes to no answer.
        Raises JudgeError for faults of the sandbox."""
        call = FunctionCall(arguments=arguments_of(witness.call, slot))
        with self._workers(text, slot) as workers:
            try:
                found = workers.answers((Run(call=call),))
            except LoadFailed:
                return None
        return Answer(value=found.values[0]) if isinstance(found, Answered) else None

    def gives(self, text: str, slot: str, witness: Witness, expected: str) -> bool:
        """Whether the answer is the one that the literal ``expected`` spells."""
        found = self.answer(text, slot, witness)
        return found is not None and same(value_of(expected), found.value)

    def try_witness(self, draft: Draft, witness: Witness) -> WitnessFound:
        """``witness`` held against a right draft of the slot and against ``draft``."""
        right = self.answer(draft.right_text, draft.slot, witness)
        given = self.answer(draft.text, draft.slot, witness)
        expected = value_of(witness.expected)
        return WitnessFound(
            right=_text(right),
            given=_text(given),
            proves=right is not None and same(expected, right.value),
            tells_apart=right is not None and (given is None or not same(right.value, given.value)),
        )

    def _workers(self, text: str, slot: str) -> Workers:
        limits = self.problem.limits
        return Workers(
            replace(self.problem, signature=_signature(slot)),
            Submission(name=f"{slot}.py", source=text),
            self.zygotes,
            seed=_SEED,
            allow_weak=self.allow_weak,
            limits=replace(limits, cpu_seconds=min(CPU_SECONDS, limits.cpu_seconds)),
        )


@contextmanager
def calling_helpers(problem: Problem, *, allow_weak: bool = False) -> Iterator[Helpers]:
    """Processes of their own, which end with it."""
    with Zygotes() as zygotes:
        yield Helpers(problem=problem, zygotes=zygotes, allow_weak=allow_weak)


def _signature(slot: str) -> Signature:
    return Signature(kind=Kind.FUNCTION, name=slot, arguments=())


def _text(found: Answer | None) -> str | None:
    return None if found is None else literal(found.value)
