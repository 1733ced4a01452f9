"""What own cases are worth, on a plain console and as JSON."""

from __future__ import annotations

from judge.catalogue.notation import parse_cases
from judge.model.round_report import ExamplesTried, ExampleTried
from judge.model.strength import CaseWorth, Strength, Validity
from judge.report.round_examples import example_parts
from judge.report.strength import strength_report
from judge.report.strength_json import strength_json
from tests.catalogue.signatures import WINDOW
from tests.report.consoles import rendered

TEXT = """\
window([], 2) -> 0
# an edge
window([0], 1) -> 1
window([0], 1) -> 1
window([0], 2) -> 7
window([1, 0], 2) -> 1
window([], 0)
window([0, 1], 1) -> 1
"""
CASES = parse_cases(TEXT, WINDOW, name="cases.txt")
WORTHS = (
    CaseWorth(validity=Validity.VALID, catches=9, new=9),
    CaseWorth(validity=Validity.VALID, catches=6, new=5),
    CaseWorth(validity=Validity.VALID, catches=6, new=0),
    CaseWorth(validity=Validity.CONTRADICTED, remark="1"),
    CaseWorth(validity=Validity.OPEN, remark="accepted solutions differ"),
    CaseWorth(validity=Validity.NOT_RUN, remark="it states no answer"),
    CaseWorth(validity=Validity.VALID),
)
FOUND = Strength(cases=WORTHS, accepted=2, known_wrong=23, caught=14, untested=("ties", "bursts"))

SHOWN = """\
your own cases catch 14 of 23 known-wrong solutions
line  case                    worth
   1  window([], 2) -> 0      catches 9
   3  an edge                 catches 6, 5 of them new
   4  window([0], 1) -> 1     catches 6, none of them new
   5  window([0], 2) -> 7     contradicts the statement: accepted solutions
                              answer 1
   6  window([1, 0], 2) -> 1  left open by the statement: accepted solutions
                              differ
   7  window([], 0)           not measured: it states no answer
   8  window([0, 1], 1) -> 1  catches none
with --hints the rules that nothing tests are named, which may give something
away"""


def test_each_case_has_its_worth() -> None:
    shown = rendered(strength_report(FOUND, CASES, hints=False), width=77)
    assert shown.strip() == SHOWN


def test_names_of_hidden_tests_are_told_on_request_alone() -> None:
    shown = rendered(strength_report(FOUND, CASES, hints=False))
    assert "ties" not in shown
    assert "nothing tests: ties, bursts" in rendered(strength_report(FOUND, CASES, hints=True))
    assert strength_json(FOUND, CASES, hints=False)["untested"] is None
    assert strength_json(FOUND, CASES, hints=True)["untested"] == ["ties", "bursts"]


def test_json_has_the_case_beside_its_worth() -> None:
    form = strength_json(FOUND, CASES, hints=False)
    assert (form["accepted"], form["known_wrong"], form["caught"]) == (2, 23, 14)
    assert form["cases"][1] == {
        "line": 3, "name": "an edge", "text": "window([0], 1) -> 1",
        "validity": "valid", "remark": "", "catches": 6, "new": 5,
    }  # fmt: skip


def test_examples_of_a_round_show_the_code_and_the_worth() -> None:
    script = "c = Counter()\nc.total() -> 1"
    tried = ExamplesTried(
        examples=(
            ExampleTried(call="f(1)", expected="2", got="2", as_expected=True),
            ExampleTried(call=script, expected="", got="0", as_expected=False, file="cases.txt"),
            ExampleTried(call="so", expected="what"),
        ),
        strength=Strength(cases=(*WORTHS[:2], WORTHS[5]), accepted=2, known_wrong=23, caught=14),
        unread="cases.txt:3: this is not a call",
    )
    assert (
        _shown(tried)
        == """\
ok  f(1) -> 2
  worth     catches 9
no  c = Counter()
    c.total() -> 1
  the code  0
  worth     catches 6, 5 of them new
    so -> what
  worth     not measured: it states no answer
own cases were not read: cases.txt:3: this is not a call
your examples catch 14 of 23 known-wrong solutions"""
    )


def test_examples_that_were_not_measured_show_the_code_alone() -> None:
    tried = ExamplesTried(
        examples=(ExampleTried(call="f(1)", expected="2", got="3", as_expected=False),)
    )
    assert _shown(tried) == "no  f(1) -> 2\n  the code  3"


def _shown(tried: ExamplesTried) -> str:
    return "\n".join(rendered(part) for part in example_parts(tried))
