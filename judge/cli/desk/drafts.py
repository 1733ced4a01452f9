"""Grades what was said of the drafts of a problem, once its code was judged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from judge.cli.desk import stored
from judge.cli.desk.adoption import adopted_at, holds
from judge.model.critique import DraftGiven
from judge.model.draft import Draft
from judge.model.draft_graded import DraftGraded, DraftsGraded
from judge.model.progress import Listener, Progress
from judge.model.round import RoundProblem
from judge.model.verdict import Verdict
from judge.rounds.critique import marks
from judge.rounds.drafts import from_record
from judge.rounds.snapshots import CODE, DRAFT

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk
    from judge.pipeline.helpers import Helpers

Codes = Sequence[tuple[float, str]]


def grade_drafts(desk: Desk, problem: RoundProblem, allow_weak: bool, listen: Listener) -> None:
    """Grade the drafts that were given, unless that is done. The round's own record of a draft
    counts, whatever became of the problem set. Raises JudgeError where the judge, the sandbox or
    the problem set is at fault."""
    path = stored.path_of(desk.round, problem.slug, stored.DRAFTS)
    if not problem.drafts or path.exists():
        return
    from judge.pipeline.helpers import calling_helpers

    about, codes = desk.settings.catalogue().get(problem.slug), _codes(desk, problem)
    with calling_helpers(about, allow_weak=allow_weak) as helpers:
        graded = []
        for done, given in enumerate(problem.drafts):
            listen(Progress(stage="drafts", done=done, total=len(problem.drafts)))
            draft = from_record(desk.round.snapshots.read(given.record_sha256, DRAFT))
            graded.append(_graded(problem, given, draft, codes, helpers))
    stored.keep(path, DraftsGraded(drafts=tuple(graded)))


def repaired(draft: Draft, code: str, accepted: bool, helpers: Helpers) -> bool:
    """Whether the fault of ``draft`` is not in the ``code`` that was handed in. The draft must not
    stand there any more, and something must show that the fault went with it: the hidden tests
    pass, or else the code's own helper of that name gives the right answer to the draft's witness.
    Where neither can be said, nothing is claimed."""
    if draft.fault is None or holds(code, draft.text):
        return False
    if accepted:
        return True
    witness = draft.fault.witness
    return helpers.gives(code, draft.slot, witness, witness.expected)


def _graded(
    problem: RoundProblem, given: DraftGiven, draft: Draft, codes: Codes, helpers: Helpers
) -> DraftGraded:
    said = given.critique
    witness = None if said is None else said.witness
    found = None if witness is None else helpers.try_witness(draft, witness)
    accepted = problem.judged is not None and problem.judged.verdict is Verdict.AC
    mended = repaired(draft, codes[-1][1] if codes else "", accepted, helpers)
    return DraftGraded(
        name=given.name,
        draft=draft,
        given_at=given.used_seconds,
        critique=said,
        critiqued_at=given.critiqued_at,
        witness=found,
        repaired=None if draft.right else mended,
        adopted_at=adopted_at(draft.text, codes, given.used_seconds),
        marks=marks(draft, said, witness=found, repaired=mended),
    )


def _codes(desk: Desk, problem: RoundProblem) -> Codes:
    """Every code that counted, with the moment when it was saved."""
    pairs = zip(problem.codes_at, problem.codes, strict=True)
    read = desk.round.snapshots.read
    return [(at, read(sha256, CODE).decode("utf-8", "replace")) for at, sha256 in pairs]
