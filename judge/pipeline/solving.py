"""Whether code solves a problem: run behind the walls against its hidden tests, and never shown."""

from __future__ import annotations

from collections.abc import Sequence

from judge.model.problem import Problem
from judge.model.submission import Submission
from judge.model.verdict import Verdict
from judge.pipeline.many import verdicts

SOLVED = frozenset({Verdict.AC, Verdict.TLE, Verdict.MLE})
"""What is right but costs too much is a solution too, to whoever looks for one."""
_SEED = 1


def solves(problem: Problem, sources: Sequence[str], *, allow_weak: bool = False) -> bool:
    """Whether one of ``sources`` does. Raises JudgeError where the judge, the sandbox or the
    problem set is at fault."""
    if not sources:
        return False
    with verdicts(problem, seed=_SEED, allow_weak=allow_weak, calibrations=()) as verdict_on:
        return any(
            verdict_on(Submission(name="reply.py", source=source)) in SOLVED for source in sources
        )
