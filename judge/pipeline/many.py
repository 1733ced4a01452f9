"""Many submissions of one problem under one seed: what they share is started and drawn once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from judge.model.calibration import Calibration
from judge.model.problem import Problem
from judge.model.submission import Submission
from judge.model.verdict import Verdict
from judge.pipeline.drawn import DrawnCases
from judge.pipeline.judge import judge_submission
from sandbox.zygote import Zygotes


@contextmanager
def verdicts(
    problem: Problem, *, seed: int, allow_weak: bool, calibrations: Sequence[Calibration]
) -> Iterator[Callable[[Submission], Verdict]]:
    """Tells the verdict on a submission and no more; nothing is shrunk. Raises JudgeError."""
    drawn = DrawnCases()
    with Zygotes() as zygotes:

        def verdict_on(submission: Submission) -> Verdict:
            judgement = judge_submission(
                problem,
                submission,
                seed=seed,
                allow_weak=allow_weak,
                zygotes=zygotes,
                shrink=False,
                calibrations=calibrations,
                drawn=drawn,
            )
            return judgement.report.verdict

        yield verdict_on
