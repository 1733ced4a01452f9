from __future__ import annotations

import pytest

from judge.model.verdict import Verdict
from judge.report.verdict import verdict_report
from tests.report.consoles import on_a_terminal, rendered
from tests.report.models import counterexample, report

WRONG = """\
╭─ WA: wrong answer ───────────────────────────────────────╮
│ two-sum                                                  │
│ the answer differs from the expected one                 │
╰──────────────────────────────────────────────────────────╯

smallest failing case of 'boundaries'
  solve([0, 1000])
  expected  1
  got       2

property                 cases
agrees with brute force    150  ok
boundaries                  12  FAILED

limits: 2 s of CPU a call, 512 MiB of memory, 1 MiB of
output
sandbox: full (seccomp, landlock, rlimits, language)
seed 7, 0.50 s
next: judge test"""

ACCEPTED = """\
╭─ AC: accepted ───────────────────────────────────────────╮
│ two-sum                                                  │
│ 162 hidden cases passed                                  │
╰──────────────────────────────────────────────────────────╯

property                 cases
agrees with brute force    150  ok
boundaries                  12  ok

limits: 2 s of CPU a call, 512 MiB of memory, 1 MiB of
output
sandbox: full (seccomp, landlock, rlimits, language)
seed 7, 0.50 s"""


def test_wrong_answer_shows_the_one_reason_and_the_smallest_case() -> None:
    shown = verdict_report(report(found=counterexample()), next_steps=["next: judge test"])
    assert rendered(shown) == WRONG


def test_accepted_says_how_many_cases_passed() -> None:
    assert rendered(verdict_report(report(Verdict.AC, ""))) == ACCEPTED


def test_script_that_was_stopped_has_no_marked_line() -> None:
    script = 'ring = HashRing()\nring.add_node("a")\nring.get_node("k")'
    shown = rendered(verdict_report(report(found=counterexample(script))))
    assert '    ring = HashRing()\n    ring.add_node("a")\n    ring.get_node("k")\n' in shown


def test_annotated_line_of_a_script_is_the_marked_one() -> None:
    script = "a()\nb()  # expected 1, got 2\nc()"
    lines = rendered(verdict_report(report(found=counterexample(script)))).splitlines()
    assert "  > b()  # expected 1, got 2" in lines
    assert "    c()" in lines


def test_reason_is_not_said_twice() -> None:
    found = counterexample(reason="999 ms apart share a window")
    assert "why" in rendered(verdict_report(report(found=found)))
    again = report(message="999 ms apart share a window", found=found)
    assert "why" not in rendered(verdict_report(again))


def test_long_literals_are_cut_and_say_their_size() -> None:
    found = counterexample(f"solve({list(range(5000))})", got=str(list(range(5000))))
    shown = rendered(verdict_report(report(found=found)))
    assert "(28,897 characters)" in shown.replace("\n", " ")
    assert len(shown) < 3000


def test_output_and_traceback_of_the_submission_are_labelled() -> None:
    shown = rendered(
        verdict_report(
            report(
                Verdict.RTE,
                "KeyError: 3 (line 4, in solve)",
                output="here\n",
                traceback=("line 4, in solve: return seen[3]",),
            )
        )
    )
    assert "traceback (yours)\n  line 4, in solve: return seen[3]" in shown
    assert "printed\n  here" in shown


HOSTILE = "[red]\x1b[2J\x1b]0;owned\x07\u202e:smile:"


def test_text_of_a_submission_is_never_obeyed() -> None:
    hostile = report(
        Verdict.RTE,
        HOSTILE,
        found=counterexample(HOSTILE, got=HOSTILE, expected=HOSTILE),
        output=HOSTILE,
        traceback=(HOSTILE,),
    )
    shown = on_a_terminal(verdict_report(hostile), width=200)
    assert "\x1b[2J" not in shown
    assert not {"\x1b]", "\x07", "\u202e"} & set(shown)
    assert shown.count("[red]\\x1b[2J\\x1b]0;owned\\x07\\u202e:smile:") == 6


@pytest.mark.parametrize("width", [40, 60, 200])
def test_nothing_is_wider_than_the_terminal(width: int) -> None:
    found = counterexample("solve([1, 2, 3])" * 9, got="x" * 400, reason="because " * 20)
    shown = rendered(verdict_report(report(found=found, output="o" * 500)), width=width)
    assert max(map(len, shown.splitlines())) <= width


def test_no_colour_and_no_codes_off_a_terminal() -> None:
    assert "\x1b" not in rendered(verdict_report(report(found=counterexample())))
