from __future__ import annotations

import io
import re
import subprocess
import sys

import pytest

from judge.report.bench import BenchReport
from judge.report.bench_marks import ASCII_MARKS, MARKS
from judge.report.bench_plot import GrowthPlot
from judge.report.console import make_console
from tests.report.bench_models import bench, measurement, quadratic
from tests.report.consoles import rendered


def canvas(shown: str) -> list[str]:
    """The rows within the frame."""
    return [found[1] for found in re.findall(r"^(.*?)[│┤](.*)│$", shown, re.MULTILINE)]


def test_power_is_a_straight_line_and_a_steeper_one_is_steeper() -> None:
    straight = measurement(cost=lambda n: 1e-8 * n, fitted=False)
    steep = measurement("steep.py", cost=lambda n: 1e-9 * n * n, fitted=False)
    shown = canvas(rendered(GrowthPlot(bench(straight, steep)), width=80))
    steps = {}
    for mark in MARKS[:2]:
        found = sorted((row.index(mark), -y) for y, row in enumerate(shown) if mark in row)
        steps[mark] = (found[-1][1] - found[0][1]) / (found[-1][0] - found[0][0])
    assert steps[MARKS[1]] > 1.7 * steps[MARKS[0]] > 0


def test_every_point_is_drawn_inside_the_frame() -> None:
    shown = canvas(rendered(GrowthPlot(bench(measurement())), width=80))
    assert sum(row.count(MARKS[0]) for row in shown) == len(measurement().points)


def test_axes_have_round_ticks_with_units() -> None:
    shown = rendered(GrowthPlot(bench(quadratic())), width=80)
    assert all(
        re.search(f"^ *{label} ?┤", shown, re.MULTILINE) for label in ("10 µs", "1 ms", "10 ms")
    )
    sizes = ["16", "32", "64", "128", "256", "512", "1,024", "2,048", "4,096"]
    assert shown.splitlines()[-1].split() == sizes


def test_noise_on_a_constant_is_no_mountain() -> None:
    noisy = measurement(cost=lambda n: 1e-6 * (1 + n % 48 / 200), fitted=False)
    rows = [y for y, row in enumerate(canvas(rendered(GrowthPlot(bench(noisy))))) if "●" in row]
    assert max(rows) - min(rows) <= 3


@pytest.mark.parametrize("columns", ["20", "60", "200"])
def test_size_of_another_terminal_does_not_matter(
    columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("LINES", "5")
    shown = rendered(GrowthPlot(bench(quadratic())), width=70)
    assert max(map(len, shown.splitlines())) == 70


def test_plots_do_not_remember_one_another() -> None:
    first = rendered(GrowthPlot(bench(measurement())))
    rendered(GrowthPlot(bench(quadratic(), measurement(sizes=(5, 50)))))
    assert rendered(GrowthPlot(bench(measurement()))) == first


def test_console_without_box_characters_gets_ascii() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii", errors="strict")
    console = make_console(stream, environment={}, width=70)
    console.print(BenchReport(bench(measurement(), quadratic())))
    stream.flush()
    shown = raw.getvalue().decode("ascii")
    assert all(mark in shown for mark in ASCII_MARKS[:2])
    assert "+----" in shown


def test_plotext_is_imported_only_to_draw() -> None:
    script = "import judge.report.bench, sys; sys.exit('plotext' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
