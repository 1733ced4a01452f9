"""What hand traces are worth: sheets made from the truth, perfect ones and ones with a known slip,
and sheets that are guessed. The code is that of references, the truth what the probes found."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import mean

from judge.catalogue.load import load_problem
from judge.catalogue.trace_cases import load_trace_cases
from judge.model.problem import Problem
from judge.model.submission import Submission
from judge.model.trace import GRADED_VISITS, Claims, Sheet, Truth
from judge.pipeline.truth import Traced, tracing
from judge.trace.asking import ask
from judge.trace.grade import grade
from tests.benchmarks.commands import ROOT
from tests.benchmarks.timing import show
from tests.trace import forms

WORKED = (
    ("sliding-window-rate-limit", "accepted/two_pointers.py", 0),
    ("palindromic-tree-paths-in-order", "accepted/expand_around_centres.py", 0),
    ("consistent-hash-ring", "accepted/insort_two_lists.py", 0),
)
RANDOM_SHEETS = 200
SEED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    slug: str
    sheet: Sheet
    truth: Truth

    @property
    def rows(self) -> list[forms.Row]:
        return forms.full_rows(self.truth)

    def score(self, rows: list[forms.Row], *, answer: bool = True) -> float:
        outcome = self.truth.outcome if answer else None
        return self.of(forms.claims_of(self.sheet, rows, outcome))

    def of(self, claims: Claims) -> float:
        return grade(claims, self.truth).score


def worked(slug: str, reference: str, nth: int) -> Worked:
    """The case of that number, traced in the reference solution."""
    problem = load_problem(ROOT / "problems" / slug, ROOT / "reference" / slug)
    source = (ROOT / "reference" / slug / reference).read_text("utf-8")
    return _traced(problem, Submission(name="solution.py", source=source), nth)


def _traced(problem: Problem, submission: Submission, nth: int) -> Worked:
    cases = load_trace_cases(problem)
    entry = problem.signature.entry_point()
    asked = ask(problem.slug, submission.source, entry, cases[nth], cases)
    assert isinstance(asked.sheet, Sheet)
    with tracing(problem) as tracer:
        found = tracer.truth(submission, asked.sheet, given=asked.given)
    assert isinstance(found, Traced)
    return Worked(slug=problem.slug, sheet=asked.sheet, truth=found.truth)


def main(random_sheets: int = RANDOM_SHEETS) -> None:
    every = [worked(*each) for each in WORKED]
    for each in every:
        visits = len(each.truth.visits)
        show(f"Grades of {each.slug}: {visits} visits", figures(each, random_sheets))
    guessed = [score for each in every for score in _random(each, random_sheets)]
    show(
        "All three",
        [
            ("random sheets, on average (about 10)", f"{mean(guessed):.1f}"),
            ("the best of them", f"{max(guessed):.1f}"),
        ],
    )


def figures(each: Worked, random_sheets: int) -> list[tuple[str, str]]:
    """What is graded, with what is aimed for, and the score or the scores."""
    rows = each.rows
    inner = range(min(len(rows), GRADED_VISITS))
    prefixes = list(_prefixes(each))
    rising = all(one < other for one, other in itertools.pairwise(prefixes))
    guessed = list(_random(each, random_sheets))
    return [
        ("perfect: in full (100)", f"{each.score(rows):g}"),
        ("perfect: blank where nothing changes (100)", f"{each.score(forms.blank_rows(rows)):g}"),
        ("perfect: as edits (100)", f"{each.score(forms.edit_rows(rows)):g}"),
        ("empty (0)", f"{each.score([], answer=False):g}"),
        ("labels alone (at most 5)", f"{each.score(forms.label_rows(each.truth), answer=False):g}"),
        ("the answer alone (at most 10)", f"{each.score([]):g}"),
        ("final values everywhere (at most 30)", f"{each.score(forms.final_rows(each.truth)):g}"),
        ("before the line (60 to 75)", f"{each.score(forms.before_rows(each.truth)):g}"),
        ("a row dropped (80 to 99)", _range(each.score(forms.without(rows, i)) for i in inner)),
        ("a row doubled (80 to 99)", _range(each.score(forms.doubled(rows, i)) for i in inner)),
        ("longer prefixes score more", f"{'yes' if rising else 'no'}: {_range(prefixes)}"),
        (f"{random_sheets} random sheets (about 10)", f"{mean(guessed):.1f}, {_range(guessed)}"),
    ]


def _prefixes(each: Worked) -> Iterable[float]:
    """Of a perfect sheet, row by row, as far as rows are graded."""
    whole = forms.claims_of(each.sheet, each.rows, each.truth.outcome)
    for rows in range(min(len(each.rows), GRADED_VISITS) + 1):
        yield each.of(forms.prefix(whole, rows))


def _random(each: Worked, count: int) -> Iterable[float]:
    chance = random.Random(SEED)
    for _ in range(count):
        yield each.of(forms.random_sheet(each.sheet, each.truth, chance))


def _range(scores: Iterable[float]) -> str:
    found = list(scores)
    return f"{min(found):g} to {max(found):g}"


if __name__ == "__main__":
    main()
