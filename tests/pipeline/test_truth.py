"""The truth of a hand trace, out of a real worker behind its walls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from judge.catalogue.load import load_problem
from judge.catalogue.trace_cases import load_trace_cases
from judge.model.problem import Argument, Method, Problem, Signature
from judge.model.submission import Submission
from judge.model.trace import ENDLESS, SHEET_ROWS, Column, Sheet, TraceCase
from judge.model.verdict import Verdict
from judge.pipeline.truth import NoTruth, Traced, Tracer
from judge.trace.asking import ask, expected_answer
from judge.trace.sheet import make_sheet
from sandbox.calls import EntryPoint, FunctionCall, Kind
from sandbox.zygote import Zygotes
from tests.pipeline.problems import problem, submission
from tests.trace.worked import Worked, all_worked

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def zygotes() -> Iterator[Zygotes]:
    with Zygotes() as made:
        yield made


def _problem(entry: EntryPoint) -> Problem:
    """The tiny problem, with another entry point."""
    arguments = tuple(Argument(name=f"a{n}", codec=codec) for n, codec in enumerate(entry.codecs))
    signature = Signature(
        kind=entry.kind,
        name=entry.name,
        arguments=arguments,
        methods=tuple(Method(name=name, arguments=(), returns="None") for name in entry.methods),
    )
    return replace(problem("double-it"), signature=signature)


def _sheet(source: str, *arguments: object) -> Sheet:
    entry = EntryPoint(kind=Kind.FUNCTION, name="f")
    case = TraceCase(name="c", call=FunctionCall(arguments=arguments), text="f(...)")
    sheet = make_sheet("double-it", source, entry, case)
    assert isinstance(sheet, Sheet), sheet
    return sheet


def _traced(zygotes: Zygotes, source: str, *arguments: object) -> Traced | NoTruth:
    tracer = Tracer(problem=_problem(EntryPoint(kind=Kind.FUNCTION, name="f")), zygotes=zygotes)
    return tracer.truth(submission(source), _sheet(source, *arguments))


@pytest.mark.parametrize("worked", all_worked(), ids=lambda each: each.name)
def test_worked_sheets_are_what_really_happens(worked: Worked, zygotes: Zygotes) -> None:
    tracer = Tracer(problem=_problem(worked.entry), zygotes=zygotes)
    found = tracer.truth(submission(worked.source), worked.sheet)
    assert isinstance(found, Traced)
    assert [(v.label, v.values) for v in found.truth.visits] == [
        (v.label, v.values) for v in worked.truth.visits
    ]
    assert found.truth.outcome == worked.truth.outcome
    by_hand = [v.conditions for v in worked.truth.visits]
    assert [
        tuple(each for each in visit.conditions if each in hand)
        for visit, hand in zip(found.truth.visits, by_hand, strict=True)
    ] == by_hand


def test_a_run_that_never_ends_has_the_visits_until_then(zygotes: Zygotes) -> None:
    found = _traced(zygotes, "def f(n):\n    while n:\n        n += 1\n    return n\n", 1)
    assert isinstance(found, Traced)
    assert found.truth.outcome == ENDLESS
    assert found.truth.truncated
    assert [v.values[0] for v in found.truth.visits[:3]] == ["2", "3", "4"]
    assert len(found.truth.visits) > SHEET_ROWS


HANGS = """\
from itertools import count

def f(n):
    for i in range(3):
        n += i
    return n in count(n + 1)
"""


@pytest.mark.slow
def test_a_run_that_hangs_between_two_visits_has_those_before(zygotes: Zygotes) -> None:
    found = _traced(zygotes, HANGS, 1)
    assert isinstance(found, Traced)
    assert found.truth.outcome == ENDLESS
    assert [(v.label, v.values[0]) for v in found.truth.visits] == [
        ("L4", "1"),
        ("L4", "2"),
        ("L4", "4"),
    ]


def test_endless_recursion_is_what_python_makes_of_it(zygotes: Zygotes) -> None:
    found = _traced(zygotes, "def f(n):\n    return f(n + 1)\n", 1)
    assert isinstance(found, Traced)
    assert found.truth.outcome == "!RecursionError"


def test_an_exception_is_an_outcome_with_its_bases(zygotes: Zygotes) -> None:
    source = """\
class Empty(LookupError):
    pass

def f(xs):
    for x in xs:
        pass
    raise Empty
"""
    found = _traced(zygotes, source, [1])
    assert isinstance(found, Traced)
    assert (found.truth.outcome, found.raised[:2]) == ("!Empty", ("Empty", "LookupError"))


@pytest.mark.parametrize(
    ("source", "verdict", "reason"),
    [
        ("def f(n):\n    for i in range(n):\n        pass\nboom\n", Verdict.RTE, "NameError"),
        ("def f(n):\n    for i in range(n):\n        open('x')\n", Verdict.SV, "open()"),
        (
            "import sys\ndef f(n):\n    for i in range(n):\n        sys.exit()\n",
            Verdict.SV,
            "exit",
        ),
    ],
)
def test_code_that_cannot_be_traced_says_why(
    source: str, verdict: Verdict, reason: str, zygotes: Zygotes
) -> None:
    found = _traced(zygotes, source, 2)
    assert isinstance(found, NoTruth)
    assert found.verdict is verdict
    assert reason in found.reason


def test_another_variable_can_be_asked_for(zygotes: Zygotes) -> None:
    source = "def f(n):\n    for i in range(n):\n        twice = 2 * i\n    return n\n"
    sheet = _sheet(source, 2)
    other = Column(name="twice", expression="twice", why="chosen", functions=("f",))
    tracer = Tracer(problem=_problem(EntryPoint(kind=Kind.FUNCTION, name="f")), zygotes=zygotes)
    found = tracer.truth(submission(source), sheet, columns=(other,))
    assert isinstance(found, Traced)
    assert [v.values for v in found.truth.visits] == [("0",), ("2",), ("2",)]


def test_an_answer_without_a_trace(zygotes: Zygotes) -> None:
    tracer = Tracer(problem=problem("double-it"), zygotes=zygotes)
    case = TraceCase(name="c", call=FunctionCall(arguments=(4,)), text="double(4)")
    found = tracer.answer(submission("def double(n):\n    return [n, n]\n"), case)
    assert isinstance(found, Traced)
    assert (found.truth.visits, found.truth.outcome) == ((), "[4 4]")


RING = "reference/consistent-hash-ring"


def _asked(slug: str, reference: str, nth: int, zygotes: Zygotes) -> tuple[Traced, str | None]:
    loaded = load_problem(ROOT / "problems" / slug, ROOT / "reference" / slug)
    source = (ROOT / "reference" / slug / reference).read_text("utf-8")
    cases = load_trace_cases(loaded)
    asked = ask(slug, source, loaded.signature.entry_point(), cases[nth], cases)
    assert isinstance(asked.sheet, Sheet)
    found = Tracer(problem=loaded, zygotes=zygotes).truth(
        Submission(name="solution.py", source=source), asked.sheet, given=asked.given
    )
    assert isinstance(found, Traced)
    return found, expected_answer(asked, found.raised)


def test_a_ring_runs_with_the_hash_that_the_sheet_gives(zygotes: Zygotes) -> None:
    found, expected = _asked("consistent-hash-ring", "accepted/insort_two_lists.py", 0, zygotes)
    points = [c.name for c in found.truth.columns].index("self._points")
    assert [v.values[points] for v in found.truth.visits][-1] == "[10 40]"
    assert found.truth.outcome == expected == "['A' 'B']"


def test_an_exception_of_its_own_counts_as_what_it_derives_from(zygotes: Zygotes) -> None:
    found, expected = _asked(
        "consistent-hash-ring", "accepted/ordered_dataclass_points.py", 3, zygotes
    )
    assert found.truth.outcome == expected == "!EmptyRing"


@pytest.mark.slow
@pytest.mark.parametrize(
    "slug", sorted(path.parent.name for path in (ROOT / "problems").glob("*/trace_cases.toml"))
)
def test_accepted_references_answer_what_the_trace_cases_expect(
    slug: str, zygotes: Zygotes
) -> None:
    loaded = load_problem(ROOT / "problems" / slug, ROOT / "reference" / slug)
    cases = load_trace_cases(loaded)
    tracer = Tracer(problem=loaded, zygotes=zygotes)
    fit = 0
    for path in sorted((ROOT / "reference" / slug / "accepted").glob("*.py")):
        source = path.read_text("utf-8")
        for case in cases:
            asked = ask(slug, source, loaded.signature.entry_point(), case, cases)
            code = Submission(name="solution.py", source=source)
            if isinstance(asked.sheet, Sheet):
                found = tracer.truth(code, asked.sheet, given=asked.given)
            elif case.any_hash:
                found = tracer.answer(code, case.case)
            else:
                continue
            assert isinstance(found, Traced)
            assert found.truth.outcome == expected_answer(asked, found.raised), (path, case)
            fit += 0 < len(found.truth.visits) <= SHEET_ROWS
    assert fit >= 3
