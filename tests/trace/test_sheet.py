"""What is asked: a sheet, a card or nothing, from the source alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from judge.model.trace import SHEET_ROWS, NoSheet, PredictionCard, Sheet, TraceCase
from judge.trace.layout import render
from judge.trace.lint import lint
from judge.trace.parsing import parse, parse_card
from judge.trace.sheet import make_sheet
from judge.trace.source import code_hash
from judge.trace.trees import drawing, letter
from sandbox.calls import EntryPoint, FunctionCall, Kind
from tests.trace.forms import blank_rows, claims_of, edit_rows, full_rows
from tests.trace.solutions import SOLUTIONS, Solution
from tests.trace.worked import LOOP, Worked, all_worked, loop, recursion

_F = EntryPoint(kind=Kind.FUNCTION, name="f")
_CASE = TraceCase(name="one", call=FunctionCall(arguments=(3,)), text="f(3)")
_LOOP_SHEET = """\
# TRACE SHEET  sliding-window-rate-limit  code c33f8c5698be
# case   a tie at the edge
# call   max_messages_in_window([0, 999, 1000, 1500, 2000], 3)
#
# A ROW IS DUE each time the run comes past one of these:
#   L4    each end of a pass of the for loop    for right, t in enumerate(timestamps):
#   L5    each end of a pass of the while loop  while t - timestamps[left] >= 1000:
#   R8    the return                            return min(k, best)
#
# Values are what holds AFTER the line has run; at a C, just before it. A pass of a loop that
# returns has the row of its return alone.
# Write a label under `at` and the values that changed. The run may need fewer rows than these
# 16, or more: the first 12 and the answer count.
# blank  as in the row above    ?  unknown    !KeyError  raised    =log  the same object as log
# [1 2]  (1 2)  {1 2}  {a:1}  deque[1 2]  'text'  None     A node is its letter.
# Long ones: [1 2 3 .. 8 9 #26].  Changes to the row above: .. +25   .. a=1   .. -a   +25 ..
#
# EXAMPLE
#   1 def f(xs):                 f([4, 6]):
#   2     total, seen = 0, []    | at | total | seen  |
#   3     for x in xs:           | L3 | 4     | [4]   |
#   4         total += x         | L3 | 10    | .. +6 |
#   5         seen.append(x)     | R6 |       |       |
#   6     return total           answer: 10
#
# COLUMNS  carried on: left, best · loop variable: right, t. You may write another variable in
# the place of one column.
| at     | left               | best               | right              | t                  |
|--------|--------------------|--------------------|--------------------|--------------------|
# answer: what the call (of several, the last) returns; !KeyError if raised, !endless if it hangs
# bug: no, or: yes line N. Leave blank what you do not know.
answer:{0}
bug:{0}
""".replace("{0}", " ")


def _made(source: str, entry: EntryPoint = _F) -> Sheet | PredictionCard | NoSheet:
    return make_sheet("problem", source, entry, _CASE, (_CASE, _CASE, _CASE, _CASE))


@pytest.mark.parametrize("worked", all_worked(), ids=lambda each: each.name)
def test_a_blank_sheet_has_sixteen_rows_fits_the_screen_and_is_well_formed(worked: Worked) -> None:
    lines = worked.sheet.text.splitlines()
    blank = [line for line in lines if line.startswith("|") and not line.strip("| ")]
    assert len(blank) == SHEET_ROWS
    assert max(map(len, lines)) <= 100
    assert worked.sheet.text.isascii() or "·" in worked.sheet.text
    assert lint(worked.sheet.text, worked.sheet) == ()
    claims = parse(worked.sheet.text, worked.sheet)
    assert (claims.rows, claims.answer, claims.bug) == ((), None, None)


def test_the_sheet_reads_like_this() -> None:
    shown = loop().sheet.text.splitlines()
    assert [line for line in shown if set(line) != {"|", " "}] == _LOOP_SHEET.splitlines()


@pytest.mark.parametrize("solution", SOLUTIONS, ids=lambda each: each.name)
def test_every_solution_has_a_sheet_that_is_well_formed_or_a_card(solution: Solution) -> None:
    made = _made(solution.source, solution.entry)
    assert not isinstance(made, NoSheet)
    assert max(map(len, made.text.splitlines())) <= 100
    if isinstance(made, Sheet):
        assert lint(made.text, made) == ()


@pytest.mark.parametrize("step", ["+= 1", "+= 0", "+= None"], ids=["right", "endless", "crashes"])
def test_a_sheet_tells_nothing_about_how_the_code_behaves(step: str) -> None:
    right = loop()
    source = LOOP.replace("left += 1", f"left {step}")
    made = make_sheet(right.sheet.problem, source, right.entry, right.sheet.case)
    assert isinstance(made, Sheet)
    assert made.text.replace(code_hash(source)[:12], "") == right.sheet.text.replace(
        code_hash(LOOP)[:12], ""
    )
    assert made.columns == right.sheet.columns
    assert [point.label for point in made.checkpoints] == ["L4", "L5", "R8"]


@pytest.mark.slow
def test_sheets_are_the_same_bytes_in_every_process() -> None:
    program = (
        "import hashlib\n"
        "from tests.trace.worked import all_worked\n"
        "print(hashlib.sha256(repr([w.sheet for w in all_worked()]).encode()).hexdigest())\n"
    )
    root = Path(__file__).parents[2]
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(answers) == 1


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("def f(n):\n    return n + 1\n", "no loop and no recursion"),
        ("f = lambda n: n + 1\n", "not written as a function"),
        ("def f(n):\n    for i in range(n):\n        yield i\n", "is a generator"),
        ("async def f(n):\n    for i in range(n):\n        pass\n", "is async"),
        (
            "async def g(n):\n    return n\n\ndef f(n):\n    while n:\n        n = g(n)\n",
            "g is async",
        ),
        ("def f(n):\n    return sum(i for i in range(n))\n", "no loop and no recursion"),
        ("def f(n):\n    while True:\n        pass\n", "no variable that changes"),
    ],
)
def test_what_cannot_be_traced_fairly_gets_a_card_with_three_cases(
    source: str, reason: str
) -> None:
    card = _made(source)
    assert isinstance(card, PredictionCard)
    assert reason in card.reason
    assert card.text.count("\nanswer ") == 3
    filled = card.text.replace("answer 2: ", "answer 2: !KeyError").replace(
        "answer 3: ", "Answer 3 : [1 2]"
    )
    assert parse_card(filled) == {2: "!KeyError", 3: "[1 2]"}


def test_a_source_that_is_no_python_has_no_sheet_and_a_line() -> None:
    made = _made("def f(n):\n    return (\n")
    assert isinstance(made, NoSheet)
    assert (made.line, "syntax error" in made.reason) == (2, True)


def test_a_source_without_the_entry_point_has_no_sheet() -> None:
    made = _made("def g(n):\n    return n\n")
    assert made == NoSheet(reason="the source does not define function f")


@pytest.mark.parametrize("worked", all_worked(), ids=lambda each: each.name)
def test_rendering_and_parsing_are_inverse(worked: Worked) -> None:
    full = full_rows(worked.truth)
    for rows in (full, blank_rows(full), edit_rows(full), full[:2]):
        claims = claims_of(worked.sheet, rows, worked.truth.outcome, "yes line 7")
        assert [(row.label, row.cells) for row in claims.rows] == rows
        assert parse(render(worked.sheet, claims), worked.sheet) == claims
        assert lint(render(worked.sheet, claims), worked.sheet) == ()


def test_nodes_are_drawn_by_letter() -> None:
    assert drawing(["b", "a", "c", None, "d"]) == ("A='b'(B,C)", "B='a'(-,D)", "C='c'", "D='d'")
    assert drawing([]) == ()
    assert "A='b'(B,C)  B='a'  C='c'" in recursion().sheet.text


def test_letters_go_on_after_z() -> None:
    assert [letter(i) for i in (0, 25, 26, 27, 52)] == ["A", "Z", "AA", "AB", "BA"]
