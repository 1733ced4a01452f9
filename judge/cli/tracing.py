"""What the commands of the hand trace share: which case, which files, and the grading.

A sheet stands beside its code: ``TRACE.txt`` beside ``solution.py``, ``it.trace.txt`` beside any
other ``it.py``. Making and checking a sheet reads text only; ``grade_sheet`` alone runs the code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from judge.errors import UsageError
from judge.workspace import SOLUTION

if TYPE_CHECKING:
    from judge.model.problem import Problem
    from judge.model.submission import Submission
    from judge.model.trace import PredictionCard, Sheet, SheetFault, TraceCase
    from judge.model.trace_cases import AuthoredCase
    from judge.model.trace_found import CardAnswer, CardGrade, TraceFound
    from judge.pipeline.truth import NoTruth, Tracer
    from judge.trace.asking import Asked

SHEET = "TRACE.txt"
SUFFIX = ".trace.txt"
_HEAD = re.compile(
    r"^#\s*(?:TRACE SHEET|PREDICTION CARD)\s+(\S+)\s+code\s+([0-9a-f]{8,64})", re.MULTILINE
)
_CASE = re.compile(r"^#\s*case\s+(\S.*?)\s*$", re.MULTILINE)


def tell(lines: Iterable[str], environment: Mapping[str, str]) -> None:
    """Print lines on standard output, folded at the width of the terminal."""
    from judge.cli.desk.screen import show
    from judge.report.round_lines import plain

    show([plain(line) for line in lines], environment)


def sheet_of(solution: Path) -> Path:
    if solution.name == SOLUTION:
        return solution.with_name(SHEET)
    return solution.with_name(f"{solution.name.removesuffix('.py')}{SUFFIX}")


def solution_of(sheet: Path) -> Path:
    """Raises UsageError for a file that has no sheet's name."""
    if sheet.name == SHEET:
        return sheet.with_name(SOLUTION)
    if sheet.name.endswith(SUFFIX):
        return sheet.with_name(f"{sheet.name.removesuffix(SUFFIX)}.py")
    raise UsageError(
        f"{str(sheet)!r} has no sheet's name",
        remedy=f"a sheet is {SHEET} beside {SOLUTION}, or it{SUFFIX} beside it.py",
    )


def read_sheet(path: Path) -> str:
    """Raises UsageError."""
    from judge.catalogue.text_file import Unreadable, read_text

    try:
        return read_text(path)
    except Unreadable as fault:
        remedy = fault.remedy or "`judge trace sheet` makes one"
        raise UsageError(f"{path} {fault.what}", remedy=remedy) from None


def head_of(text: str, path: Path) -> tuple[str, str]:
    """The problem and the beginning of the code's hash that a sheet names. Raises UsageError."""
    found = _HEAD.search(text)
    if found is None:
        raise UsageError(
            f"{path} has lost its first line, which names the problem and the code",
            remedy="`judge trace sheet` makes a new one",
        )
    return found[1], found[2]


def cases_of(problem: Problem) -> tuple[AuthoredCase, ...]:
    """Raises UsageError for a problem without any, BadProblemSet and BadCase."""
    from judge.catalogue.trace_cases import load_trace_cases

    cases = load_trace_cases(problem)
    if not cases:
        raise UsageError(f"{problem.slug} has no trace cases", remedy="choose another problem")
    return cases


def case_named(cases: Sequence[AuthoredCase], name: str) -> AuthoredCase:
    """By its name or how that begins. Raises UsageError."""
    from judge.catalogue.nearest import nearest

    names = [each.case.name for each in cases]
    exact = [each for each in cases if each.case.name == name]
    begun = [each for each in cases if name and each.case.name.startswith(name)]
    if len(exact or begun) == 1:
        return (exact or begun)[0]
    close = nearest(name, names)
    remedy = f"did you mean {close!r}?" if close else f"one of {', '.join(map(repr, names))}"
    raise UsageError(f"no such trace case: {name!r}", remedy=remedy)


def case_of_sheet(cases: Sequence[AuthoredCase], text: str) -> AuthoredCase:
    """The case that the sheet names; the first where it names none."""
    found = _CASE.search(text)
    named = [each for each in cases if found and each.case.name == found[1]]
    return named[0] if named else cases[0]


def ask_about(problem: Problem, source: str, case: AuthoredCase) -> Asked:
    """What is asked about ``source``; its sheet may be none (``sheet_in``)."""
    from judge.trace.asking import ask

    entry = problem.signature.entry_point()
    return ask(problem.slug, source, entry, case, cases_of(problem))


def sheet_in(asked: Asked) -> Sheet | PredictionCard:
    """Raises UsageError where nothing can be asked."""
    from judge.model.trace import NoSheet

    if isinstance(asked.sheet, NoSheet):
        where = f"line {asked.sheet.line}: " if asked.sheet.line is not None else ""
        raise UsageError(f"there is nothing to trace yet: {where}{asked.sheet.reason}")
    return asked.sheet


def faults_in(text: str, sheet: Sheet | PredictionCard) -> tuple[SheetFault, ...]:
    """What in the form cannot be understood."""
    from judge.model.trace import PredictionCard
    from judge.trace.card import lint_card
    from judge.trace.lint import lint

    return lint_card(text, sheet) if isinstance(sheet, PredictionCard) else lint(text, sheet)


def grade_sheet(
    problem: Problem,
    submission: Submission,
    asked: Asked,
    text: str,
    tracer: Tracer,
    *,
    code_is_right: bool | None = None,
) -> TraceFound:
    """Runs the submission on the case and grades what stands on the sheet or card ``text``. For
    afterwards: a round must be over. Raises JudgeError for faults of the judge."""
    from judge.model.trace import PredictionCard, Reality, Sheet
    from judge.model.trace_found import TraceFound
    from judge.pipeline.truth import NoTruth
    from judge.trace.asking import expected_answer
    from judge.trace.grade import grade
    from judge.trace.parsing import asked_columns, parse

    authored = asked.authored
    base = TraceFound(problem=problem.slug, case=authored.case.name, why=authored.case.why)
    sheet = asked.sheet
    if isinstance(sheet, PredictionCard):
        card = _grade_card(problem, submission, sheet, text, tracer)
        return replace(base, card=card, case="", why="")
    if not isinstance(sheet, Sheet):
        return replace(base, ungraded=f"there was nothing to trace: {sheet.reason}")
    if (wrong := _of_other_code(sheet, text)) is not None:
        return replace(base, ungraded=wrong)
    claims = parse(text, sheet)
    columns = asked_columns(sheet, claims)
    traced = tracer.truth(submission, sheet, columns=columns, given=asked.given)
    if isinstance(traced, NoTruth):
        return replace(base, ungraded=_ungraded(traced))
    expected = expected_answer(asked, traced.raised)
    reality = Reality(expected=expected, code_is_right=code_is_right)
    return replace(
        base,
        grade=grade(claims, traced.truth, reality),
        truth=traced.truth,
        expected=expected,
    )


def _of_other_code(sheet: Sheet, text: str) -> str | None:
    found = _HEAD.search(text)
    if found is None or sheet.code_hash.startswith(found[2]):
        return None
    return f"the sheet is for code {found[2][:12]}, but the code is {sheet.code_hash[:12]}"


def _ungraded(found: NoTruth) -> str:
    return f"the code could not be traced: {found.reason}"


def _grade_card(
    problem: Problem,
    submission: Submission,
    card: PredictionCard,
    text: str,
    tracer: Tracer,
) -> CardGrade:
    from judge.model.trace_found import CardGrade
    from judge.pipeline.truth import NoTruth
    from judge.trace.parsing import parse_card

    claimed = parse_card(text)
    authored = {each.case.name: each for each in cases_of(problem)}
    answers = []
    for number, case in enumerate(card.cases, start=1):
        found = tracer.answer(submission, case)
        true = f"!{found.verdict.words}" if isinstance(found, NoTruth) else found.truth.outcome
        raised = () if isinstance(found, NoTruth) else found.raised
        answer = _card_answer(case, claimed.get(number), true)
        answers.append(replace(answer, expected=_expected(authored[case.name], raised)))
    return CardGrade(answers=tuple(answers))


def _expected(authored: AuthoredCase, raised: Sequence[str]) -> str | None:
    from judge.model.trace import NoSheet
    from judge.trace.asking import Asked, expected_answer

    return expected_answer(Asked(authored=authored, sheet=NoSheet(reason="")), raised)


def _card_answer(case: TraceCase, claimed: str | None, true: str) -> CardAnswer:
    from judge.model.trace_found import CardAnswer
    from judge.trace.answers import same_answer

    right = same_answer(claimed, true)
    return CardAnswer(case=case.name, text=case.text, claimed=claimed, true=true, right=right)
