"""Submissions judged end to end: one verdict, one reason, the smallest case."""

from __future__ import annotations

import pytest

from judge.catalogue.sets import Catalogue, open_set
from judge.model.verdict import Verdict
from judge.pipeline.judge import judge_submission
from tests.pipeline.problems import TINY, judgement, problem, report, submission

DOUBLE = "double-it"
TALLY = "tally-counter"
RIGHT = "def double(n):\n    return n + n\n"


def test_right_solution_is_accepted_with_every_property() -> None:
    judged = report(DOUBLE, RIGHT)
    assert judged.verdict is Verdict.AC
    assert [p.name for p in judged.properties] == ["examples", "small", "big"]
    assert all(p.passed for p in judged.properties)
    assert judged.counterexample is None
    assert "language" in judged.enforcement


def test_wrong_solution_gets_the_smallest_case_as_a_literal() -> None:
    judged = report(DOUBLE, "def double(n):\n    return n * 2 if n < 100 else 0\n")
    assert judged.verdict is Verdict.WA
    assert judged.counterexample is not None
    assert judged.counterexample.input == {"n": 100}
    assert (judged.counterexample.expected, judged.counterexample.got) == (200, 0)
    assert judged.counterexample.call == "double(100)"
    assert judged.counterexample.own_case == "double(100) -> 200"


def test_same_seed_gives_the_same_report() -> None:
    source = "def double(n):\n    return n * 2 if n % 7 else n\n"
    first, second = report(DOUBLE, source, seed=5), report(DOUBLE, source, seed=5)
    assert first.counterexample == second.counterexample
    assert first.properties == second.properties


@pytest.mark.parametrize(
    ("source", "verdict", "says"),
    [
        ("def double(n):\n    return float(n + n)", Verdict.WA, "a float where int is due"),
        ("def double(n):\n    return None", Verdict.WA, "None where int is due"),
        ("def double(n):\n    return n + n if n else False", Verdict.WA, "a bool where int"),
        ("def double(n):\n    return 1 // 0", Verdict.RTE, "ZeroDivisionError"),
        ("def double(n):\n    return double(n)", Verdict.RTE, "recursed too deeply"),
        ("def double(n):\n    while True: pass", Verdict.TLE, "CPU time"),
        ("def double(n):\n    while True: print('n' * 200)", Verdict.OLE, "printed"),
        ("def double(n):\n    return [n] * 10**10", Verdict.MLE, "memory"),
        ("def double(n)\n    return n", Verdict.CE, "line 1"),
        ("def duble(n):\n    return n", Verdict.CE, "nearest name found is `duble`"),
        ("import os\ndef double(n):\n    return n + n", Verdict.SV, "line 1"),
        ("raise ValueError('at the top')", Verdict.RTE, "at the top"),
        ("def double():\n    return 1", Verdict.RTE, "TypeError"),
    ],
)
def test_each_fault_has_its_verdict_and_reason(source: str, verdict: Verdict, says: str) -> None:
    judged = report(DOUBLE, source)
    assert judged.verdict is verdict
    assert says in judged.message


HOSTILE = {
    "says yes": "class Y:\n    def __eq__(s, o): return True\n    def __hash__(s): return 0\n"
    "def double(n): return Y()",
    "int subclass": "class I(int):\n    def __eq__(s, o): return True\n"
    "    def __hash__(s): return 0\ndef double(n): return I(n + n)",
    "nan": "def double(n): return float('nan')",
    "contains itself": "def double(n):\n    x = []\n    x.append(x)\n    return x",
    "a million digits": "def double(n): return 10 ** 1_000_000",
    "a function": "def double(n): return double",
    "a generator": "def double(n):\n    yield n + n",
    "a surrogate": "def double(n): return '\\ud800'",
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE)
def test_hostile_answer_is_just_a_wrong_answer(source: str) -> None:
    judged = report(DOUBLE, source)
    assert judged.verdict is Verdict.WA
    assert judged.counterexample is not None


def test_state_kept_between_calls_is_named() -> None:
    source = "seen = []\ndef double(n):\n    seen.append(n)\n    return n + n + len(seen) // 9\n"
    judged = report(DOUBLE, source)
    assert judged.verdict is Verdict.WA
    assert "passes alone, fails after earlier calls" in judged.message
    assert judged.counterexample is not None
    assert "and then, in the same process" in judged.counterexample.call


def test_nondeterminism_is_named() -> None:
    source = "import random\ndef double(n):\n    return n + n + random.randrange(1000)\n"
    judged = report(DOUBLE, source)
    assert judged.verdict is Verdict.WA
    assert "different answers to the same input" in judged.message


def test_failing_script_is_shown_up_to_the_failing_line() -> None:
    source = (
        "class TallyCounter:\n"
        "    def __init__(self, start=0): self._sum = start\n"
        "    def add(self, n): self._sum += n if n != 10 else 0\n"
        "    def total(self): return self._sum\n"
    )
    judged = report(TALLY, source)
    assert judged.verdict is Verdict.WA
    assert judged.counterexample is not None
    lines = judged.counterexample.call.split("\n")
    assert lines[-2].endswith(".add(10)")
    assert lines[-1].endswith("# expected 10, got 0")


def test_exception_in_a_script_is_a_run_time_error() -> None:
    source = (
        "class TallyCounter:\n"
        "    def __init__(self, start=0): self.d = {}\n"
        "    def add(self, n): self.d[n] = n\n"
        "    def total(self): return self.d['sum']\n"
    )
    judged = report(TALLY, source)
    assert judged.verdict is Verdict.RTE
    assert "KeyError: 'sum' (line 4, in total)" in judged.message
    assert judged.traceback[-1].startswith("line 4, in total")


def test_value_returned_where_none_was_promised_is_no_fault() -> None:
    source = (
        "class TallyCounter:\n"
        "    def __init__(self, start=0): self.sum = start\n"
        "    def add(self, n):\n        self.sum += n\n        return self\n"
        "    def total(self): return self.sum\n"
    )
    assert report(TALLY, source).verdict is Verdict.AC


def test_saved_counterexample_is_tried_first() -> None:
    source = "def double(n):\n    return n * 2 if n < 100 else 0\n"
    first = judgement(DOUBLE, source)
    assert first.saved_case is not None
    again = judge_submission(problem(DOUBLE), submission(source), seed=2, saved=(first.saved_case,))
    assert [p.name for p in again.report.properties] == ["saved counterexamples"]
    assert again.report.verdict is Verdict.WA
    assert (
        judge_submission(
            problem(DOUBLE), submission(RIGHT), seed=2, saved=(first.saved_case,)
        ).report.verdict
        is Verdict.AC
    )


def test_saved_case_that_cannot_be_read_is_left_out() -> None:
    saved = (("small", "not json"), ("gone", "[1]"))
    judged = judge_submission(problem(DOUBLE), submission(RIGHT), seed=2, saved=saved)
    assert judged.report.verdict is Verdict.AC


def test_what_was_printed_is_in_the_report() -> None:
    judged = report(
        DOUBLE, "def double(n):\n    print('n is', n)\n    return n + n if n < 5 else 0"
    )
    assert judged.verdict is Verdict.WA
    assert judged.output.startswith("n is ")


def test_what_was_printed_before_an_exception_is_in_the_report() -> None:
    judged = report(DOUBLE, "def double(n):\n    print('last words')\n    return n[0]\n")
    assert judged.verdict is Verdict.RTE
    assert judged.output == "last words\n"


def test_failing_example_is_not_made_an_own_case_too() -> None:
    judged = report(DOUBLE, "def double(n):\n    return 0\n")
    assert judged.message.startswith("example 1")
    assert judged.counterexample is not None
    assert judged.counterexample.own_case is None


CLEARED = """\
from itertools import accumulate


def running_total(numbers, start=0):
    {before}
    answer = list(accumulate(numbers, initial=start))[1:]
    {after}
    return answer
"""
CLEAR = "numbers.clear()"


@pytest.mark.parametrize(
    ("before", "after", "verdict"), [("", CLEAR, Verdict.AC), (CLEAR, "", Verdict.WA)]
)
def test_changed_argument_does_not_change_what_is_expected(
    before: str, after: str, verdict: Verdict
) -> None:
    good = Catalogue(sets=(open_set(TINY.parent / "good"),)).get("running-total")
    source = CLEARED.format(before=before, after=after)
    judged = judge_submission(good, submission(source), seed=1).report
    assert judged.verdict is verdict
    if judged.counterexample is not None:
        assert isinstance(judged.counterexample.input, dict)
        assert isinstance(judged.counterexample.expected, list)
        assert len(judged.counterexample.expected) == len(judged.counterexample.input["numbers"])
        assert judged.counterexample.got == []
