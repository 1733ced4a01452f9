"""Are the answers of the trace cases right? Accepted references say so.

A sheet is graded by what the code does, but whether the code is right is told by these answers.
"""

from __future__ import annotations

from collections.abc import Iterator

from judge.catalogue import layout
from judge.catalogue.references import load_references
from judge.catalogue.trace_cases import load_trace_cases
from judge.model.case import ShownCase
from judge.model.problem import Problem
from judge.model.progress import Listener, nobody
from judge.model.strength import CaseWorth, Validity
from judge.model.trace_cases import AuthoredCase
from judge.model.verdict import Verdict
from judge.pipeline.lanes import lanes
from judge.pipeline.validity import answers_to, validity_of


def trace_faults(
    problem: Problem, *, listen: Listener = nobody, allow_weak: bool = False
) -> Iterator[str]:
    """Every trace case whose answers are not those of the accepted references, as sentences. Of a
    case that depends on a given hash they say nothing, for they have hashes of their own."""
    cases = [_shown(each) for each in load_trace_cases(problem) if each.any_hash]
    accepted = [each for each in load_references(problem) if each.expected is Verdict.AC]
    if not cases or not accepted:
        return
    with lanes(problem, allow_weak=allow_weak) as work:
        tried = work.each(
            accepted,
            lambda workers: [answers_to(case, workers)[0] for case in cases],
            stage=f"{problem.slug}: trace cases",
            listen=listen,
        )
    said = [each for each in tried if each is not None]
    for at, case in enumerate(cases if said else ()):
        worth = validity_of(case, [each[at] for each in said], problem.output)
        if worth.validity is not Validity.VALID:
            yield f"{layout.TRACE_CASES}:{case.line}: trace case {case.name!r}: {_why(worth)}"


def _why(worth: CaseWorth) -> str:
    if worth.validity is Validity.CONTRADICTED:
        return f"accepted references answer {worth.remark}"
    return worth.remark


def _shown(authored: AuthoredCase) -> ShownCase:
    return ShownCase(
        call=authored.case.call,
        expected=authored.expected,
        text=authored.case.text,
        name=authored.case.name,
        line=authored.line,
    )
