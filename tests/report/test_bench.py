from __future__ import annotations

import re

import pytest

from judge.model.bench import Change
from judge.report.bench import BenchReport
from tests.report.bench_models import bench, comparison, measurement, quadratic
from tests.report.consoles import on_a_terminal, rendered

ONE = """\
largest, on the arguments that make makes
n

● linear.py
  time O(n), confidence 0.97; space O(1), confidence 0.95

       ● linear.py
    n      time growth   memory
   16   3.20 µs           512 B
   64   12.8 µs   x2.0    512 B
  256   51.2 µs   x2.0    512 B
1,024    205 µs   x2.0    512 B
growth: the factor of the time with each doubling

CPU time against n, both logarithmic; lines: the fit
PLOT

seed 7, 1.2 s"""

TWO = """\
two-sum
n: numbers

● quadratic.py
  time O(n^2), confidence 0.97; space O(1), confidence 0.95
  asked     time O(n log n) or better, O(n) is optimal:
            grows faster
  mostly    for b in xs:
            line 5, loop: n^2, 91 % of the work
  note      re.match on line 9 was not counted: its cost
            shows in the time only

▲ linear.py
  time O(n), confidence 0.97; space O(1), confidence 0.95
  asked     time O(n log n) or better, O(n) is optimal: met

       ● quadratic.py            ▲ linear.py
    n      time growth   memory      time growth   memory
   16   3.56 µs        1.00 KiB   3.20 µs           512 B
   32   11.2 µs   x3.2 2.00 KiB   6.40 µs   x2.0    512 B
"""


def test_one_solution_is_told_in_words_figures_and_a_plot() -> None:
    shown = rendered(BenchReport(bench(measurement(sizes=(16, 64, 256, 1024)))))
    assert re.sub(r" +┌.*┘\n[ 0-9,]+$", "PLOT", shown, flags=re.DOTALL | re.MULTILINE) == ONE


def test_two_solutions_stand_side_by_side() -> None:
    two = bench(quadratic(), measurement(), problem="two-sum", asked="O(n log n)")
    assert rendered(BenchReport(two)).startswith(TWO)


def test_growth_is_per_doubling_whatever_the_steps_are() -> None:
    shown = rendered(BenchReport(bench(measurement(sizes=(100, 1000, 5000)))))
    assert re.findall(r"x\d\.\d", shown) == ["x2.0", "x2.0"]


@pytest.mark.parametrize(
    ("change", "value", "n", "trend", "said"),
    [
        (
            Change.SLOWER, 9.87, 4096, 0.9,
            "quadratic.py is slower than linear.py: x9.87 at n = 4,096 (95 %: 8.88 to 10.9), "
            "and the gap widens as n grows",
        ),
        (
            Change.FASTER, 0.5, 4096, 0.4,
            "quadratic.py is faster than linear.py: x0.5 at n = 4,096 (95 %: 0.45 to 0.55), "
            "and the gap narrows as n grows",
        ),
        (
            Change.SAME, 1.01, None, None,
            "no difference that counts between quadratic.py and linear.py: x1.01 "
            "(95 %: 0.909 to 1.11)",
        ),
        (
            Change.CANNOT_TELL, 1.0, None, None,
            "quadratic.py cannot be compared with linear.py: no size in common, and it takes 3",
        ),
    ],
)  # fmt: skip
def test_comparison_is_one_sentence(
    change: Change, value: float, n: int | None, trend: float | None, said: str
) -> None:
    found = comparison(change, value=value, n=n, trend=trend)
    assert said in rendered(BenchReport(bench(between=(found,))), width=200).split("\n")


def test_baseline_without_a_yardstick_is_to_be_doubted() -> None:
    for normalised in (True, False):
        found = bench(with_baseline=(comparison(normalised=normalised),))
        assert ("a run has no yardstick" in rendered(BenchReport(found))) is not normalised


def test_missing_sandbox_is_said() -> None:
    for sandboxed in (True, False):
        shown = rendered(BenchReport(bench(sandboxed=sandboxed)))
        assert ("no sandbox: this code ran with all the rights" in shown) is not sandboxed


def test_inconclusive_says_why_and_gets_guides_in_place_of_a_fit() -> None:
    found = measurement(growth="inconclusive", basis="too noisy", fitted=False)
    shown = rendered(BenchReport(bench(found)), width=80)
    assert "  time inconclusive (too noisy); space O(1), confidence 0.95" in shown
    assert "both logarithmic; lines: n and n^2, for comparison" in shown


def test_inconclusive_is_no_fault_against_what_is_asked() -> None:
    found = measurement(growth="inconclusive", fitted=False)
    shown = rendered(BenchReport(bench(found, problem="two-sum", asked="O(n)")), width=80)
    assert "time O(n) or better, O(n) is optimal: not known" in shown


@pytest.mark.parametrize("sizes", [(), (64,)])
def test_too_few_points_are_not_drawn(sizes: tuple[int, ...]) -> None:
    assert "too few points to draw" in rendered(BenchReport(bench(measurement(sizes=sizes))))


def test_figures_that_are_nothing_do_not_spoil_the_report() -> None:
    nothing = measurement(cost=lambda n: 0.0 if n < 1024 else 1e-9, fitted=False)
    assert "1.00 ns" in rendered(BenchReport(bench(nothing)))


HOSTILE = "[red]\x1b[2J\x1b]0;owned\x07\u202e:smile:"


def test_text_of_a_submission_is_never_obeyed() -> None:
    place = quadratic().dominant[0]
    hostile = measurement(HOSTILE, notes=(HOSTILE,), basis=HOSTILE, growth="inconclusive")
    place = type(place)(line=1, what=HOSTILE, text=HOSTILE, shape="n", share=1.0)
    shown = on_a_terminal(
        BenchReport(bench(hostile, measurement(HOSTILE, dominant=(place,)))), width=200
    )
    assert "\x1b[2J" not in shown
    assert not {"\x1b]", "\x07", "\u202e"} & set(shown)
    assert "[red]\\x1b[2J\\x1b]0;owned\\x07\\u202e:smile:" in shown


@pytest.mark.parametrize("width", [40, 60, 200])
@pytest.mark.parametrize("count", [1, 2, 7])
def test_nothing_is_wider_than_the_terminal(width: int, count: int) -> None:
    many = [quadratic(f"a_rather_long_name_of_a_solution_{at}.py") for at in range(count)]
    shown = rendered(BenchReport(bench(*many, between=(comparison(),))), width=width)
    assert max(map(len, shown.splitlines())) <= width


def test_no_colour_and_no_codes_off_a_terminal() -> None:
    assert "\x1b" not in rendered(BenchReport(bench(quadratic(), measurement())))


def test_each_solution_has_a_colour_of_its_own_on_a_terminal() -> None:
    shown = on_a_terminal(BenchReport(bench(quadratic(), measurement())))
    drawn = [set(re.findall(rf"\x1b\[(?:2;)?([0-9;]+)m{mark}", shown)) for mark in "●▲"]
    assert [len(codes) for codes in drawn] == [1, 1]
    assert drawn[0] != drawn[1]
