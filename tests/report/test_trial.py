from __future__ import annotations

from judge.model.trial import StepResult
from judge.model.verdict import Verdict
from judge.report.trial import summary, trial_report
from tests.report.consoles import rendered
from tests.report.models import shown_case, trial

WRONG = StepResult(call="solve(3)", expected_text="4", got_text="5", passed=False)
OPEN = StepResult(call="solve(9)", expected_text=None, got_text="10", passed=None)

SHOWN = """\
passed  example  2 ms
  solve(3) -> 4

FAILED  own case (line 12): edge  2 ms
  solve(3)
  expected  4
  got       5
  WA        the answer differs from the expected one
  printed
    hello

printed own case  2 ms
  solve(9) -> 10

1 example passed, 0 of 1 own case passed, 1 own case
printed; hidden tests not run
sandbox: full (seccomp, landlock, rlimits, language); 250 ms"""


def test_each_case_shows_its_answers_and_what_was_printed() -> None:
    report = trial(
        shown_case(),
        shown_case(
            name="edge",
            own=True,
            line=12,
            verdict=Verdict.WA,
            message="the answer differs from the expected one",
            steps=(WRONG,),
            output="hello\n",
        ),
        shown_case(own=True, steps=(OPEN,)),
    )
    assert rendered(trial_report(report)) == SHOWN


def test_summary_never_says_that_all_tests_passed() -> None:
    report = trial(*[shown_case()] * 4, shown_case(own=True))
    assert summary(report) == "4 examples passed, 1 own case passed; hidden tests not run"


def test_submission_that_does_not_load_says_why() -> None:
    shown = rendered(trial_report(trial(message="line 3: invalid syntax")))
    assert shown.startswith("CE: does not compile\nline 3: invalid syntax\n")
    assert "nothing was run; hidden tests not run" in shown


def test_stop_shows_its_reason() -> None:
    slow = shown_case(verdict=Verdict.TLE, message="used more than 2 s of CPU time", steps=())
    shown = rendered(trial_report(trial(slow)))
    assert "  TLE       used more than 2 s of CPU time" in shown


def test_long_script_shows_the_steps_that_matter() -> None:
    passed = StepResult(call="ring.size()", expected_text="1", got_text="1", passed=True)
    wrong = StepResult(call="ring.last()", expected_text="1", got_text="2", passed=False)
    result = shown_case(verdict=Verdict.WA, steps=(*[passed] * 500, wrong))
    shown = rendered(trial_report(trial(result)))
    assert "ring.last()" in shown
    assert "ring.size()" not in shown


def test_output_with_control_bytes_is_escaped() -> None:
    shown = rendered(trial_report(trial(shown_case(output="\x1b[31m[bold]x\n"))))
    assert "    \\x1b[31m[bold]x" in shown
