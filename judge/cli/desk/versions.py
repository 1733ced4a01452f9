"""Judges the earlier versions of the code, once the round is locked: when it first became right,
and whether a late edit broke it.

Only the verdict is wanted, so nothing is shrunk. Each verdict is an event of its own; who was
killed goes on with the next version.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from judge.cli.desk.grading import WHO, submission_of
from judge.model.progress import Listener, Progress
from judge.model.round import RoundProblem
from judge.model.verdict import Verdict

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk

MOST = 100
"""Of more versions than that the last ones are judged: what happened late tells most."""


def try_versions(
    desk: Desk, problem: RoundProblem, seed: int, allow_weak: bool, listen: Listener
) -> None:
    """Judge what was saved before that which was handed in, with the same hidden cases. Raises
    JudgeError."""
    if problem.judged is None or problem.judged.verdict is None:
        return
    left = to_try(problem)
    if not left:
        return
    from judge.pipeline.many import verdicts

    about = desk.settings.catalogue().get(problem.slug)
    known = desk.settings.limits_cache().recall(about, datetime.now(UTC))
    with verdicts(about, seed=seed, allow_weak=allow_weak, calibrations=known) as verdict_on:
        for number, sha256 in enumerate(left):
            listen(Progress(stage="earlier versions", done=number, total=len(left)))
            submission = submission_of(desk, sha256)
            verdict = Verdict.CE if isinstance(submission, str) else verdict_on(submission)
            with desk.round.writing(desk.clock, who=WHO) as writer:
                writer.tried(problem.slug, sha256, verdict)


def to_try(problem: RoundProblem) -> list[str]:
    """The versions that have no verdict yet, each once, the oldest first."""
    known = {problem.starter_sha256, problem.code_sha256}
    different = [each for each in dict.fromkeys(problem.codes) if each not in known]
    tried = dict(problem.tried)
    return [each for each in different[-MOST:] if each not in tried]
