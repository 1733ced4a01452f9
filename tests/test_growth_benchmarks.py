"""The benchmarks of the growth class: their arithmetic, and one short run of each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.benchmarks import growth_accuracy, growth_stability
from tests.benchmarks.growth_rivals import class_of_slope
from tests.benchmarks.growth_tables import Answer, calibration, failures, is_accused, near, report


def answer(told: str, label: str, *, sure: float = 0.97, space: str = "O(1)") -> Answer:
    return Answer(
        name="f",
        repeat=0,
        seed=1,
        time_label=label,
        space_label="O(1)",
        time={"judge": told, "slope": "O(n)"},
        seconds={"judge": 2.0, "slope": 1.0},
        time_confidence=sure,
        space=space,
        space_confidence=0.85,
        largest=1000,
    )


ANSWERS = (
    answer("O(n)", "O(n)"),
    answer("O(n log n)", "O(n)"),
    answer("O(n^2)", "O(n)", sure=0.6, space="O(n)"),
    answer("inconclusive", "O(n^2)", sure=0.0),
)


def shown(methods: list[str]) -> list[str]:
    return report(ANSWERS, methods, names=False).splitlines()


def test_accuracy_is_told_for_each_class_and_in_all() -> None:
    lines = [" ".join(line.split()) for line in shown(["judge", "slope"])]
    assert lines[1] == "O(n) 3 1 (33.3 %) 2 (66.7 %) 3 (100.0 %) 3 (100.0 %)"
    assert lines[2] == "O(n^2) 1 0 (0.0 %) 0 (0.0 %) 0 (0.0 %) 0 (0.0 %)"
    assert lines[3].startswith("all 4 1 (25.0 %) 2 (50.0 %)")


def test_only_what_is_worse_by_a_power_accuses_a_linear_function() -> None:
    told = ["O(1)", "O(n)", "O(n log n)", "O(n^2)", "O(2^n)", "inconclusive"]
    assert [is_accused(each) for each in told] == [False, False, False, True, True, False]
    line = next(line for line in shown(["judge"]) if "judged worse" in line)
    assert line.endswith("1 of 3")


def test_no_answer_is_near_nothing_and_of_no_confidence() -> None:
    assert not near("inconclusive", "O(n)")
    rows = [line.split()[-6:] for line in calibration(ANSWERS).splitlines()[1:]]
    assert sum(int(row[0].rstrip(",")) for row in rows if row[0].rstrip(",").isdigit()) == 3


def test_wrong_answers_are_named_only_where_that_is_asked_for() -> None:
    assert "f (seed 1): time O(n log n), not O(n), 0.97" in failures(ANSWERS)
    assert "f (seed 1): space O(n), not O(1), 0.85" in failures(ANSWERS)
    assert "seed" not in report(ANSWERS, ["judge"], names=False)


@pytest.mark.parametrize(
    ("curve", "growth"),
    [
        (lambda n: 1.0, "O(1)"),
        (lambda n: 3.0 * n, "O(n)"),
        (lambda n: n**2.1, "O(n^2)"),
        (lambda n: n**3.0, "O(n^3)"),
    ],
)
def test_a_slope_is_told_by_the_nearest_class(curve: Callable[[int], float], growth: str) -> None:
    sizes = [100, 300, 1000, 3000, 10000]
    assert class_of_slope(sizes, [curve(n) for n in sizes]) == growth


def test_a_slope_tells_an_exponential_at_small_sizes() -> None:
    sizes = range(5, 20)
    assert class_of_slope(sizes, [1e-6 * 1.8**n for n in sizes]) == "O(2^n)"


@pytest.mark.slow
def test_accuracy_is_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    growth_accuracy.main(["--alone", "--half", "tuned", "--only", "around_noon"])
    printed = capsys.readouterr()
    assert "tuned: 1 functions, 1 runs" in printed.out
    assert "wrong: none" in printed.out


@pytest.mark.slow
def test_stability_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    growth_stability.main(["--runs", "1", "--idle"])
    assert "judged worse than O(n log n): 0 of 1 (aim: 0)" in capsys.readouterr().out
