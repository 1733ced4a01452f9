"""What judge progress and judge next show, on a plain console."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from judge.model.attempt import Standing
from judge.model.review import (
    Calibration,
    FirstRight,
    ProblemTrend,
    Rating,
    Recommendation,
    Since,
    Step,
    StepKind,
    TracePoint,
    Trends,
    Week,
)
from judge.report.console import make_console
from judge.report.due import first_right, soon, span, trend_line, when_due
from judge.report.next_step import next_step
from judge.report.trends import NOTHING, trends_report
from tests.report.consoles import on_a_terminal, rendered

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
SOLVED = ProblemTrend(
    problem="palindromic-tree-paths-in-order",
    standing=Standing.SOLVED,
    attempts=12,
    first_right=FirstRight(at=NOW - timedelta(days=9), seconds=1700.0, since=Since.ROUND),
    due=NOW + timedelta(days=3),
    rating=Rating.GOOD,
    reason="accepted at submission 1",
)
TRIED = replace(
    SOLVED, problem="ring", standing=Standing.TRIED, first_right=None, due=NOW, attempts=2
)
NEW = ProblemTrend(
    problem="tree",
    standing=Standing.NEW,
    attempts=0,
    first_right=None,
    due=None,
    rating=None,
    reason=None,
)
OTHER = replace(
    SOLVED,
    problem="heap",
    first_right=FirstRight(at=NOW - timedelta(days=2), seconds=400.0, since=Since.START),
    due=NOW - timedelta(days=1),
)
NO_PREDICTIONS = Calibration(decided=0, right=0, brier=None)
FEW = Trends(problems=(NEW,), weeks=(), traces=(), calibration=NO_PREDICTIONS)
MANY = Trends(
    problems=(SOLVED, TRIED, NEW, OTHER),
    weeks=tuple(
        Week(monday=(NOW - timedelta(days=18 - 7 * n)).date(), attempts=each, accepted=each // 2)
        for n, each in enumerate((2, 0, 90))
    ),
    traces=tuple(
        TracePoint(at=NOW - timedelta(days=9 - n), problem="ring", score=score, round=None)
        for n, score in enumerate((10.0, 50.0, 90.0))
    ),
    calibration=Calibration(decided=8, right=6, brier=0.25),
)


def test_nothing_recorded_says_what_to_do() -> None:
    assert rendered(trends_report(FEW, NOW)) == NOTHING
    assert "judge next" in NOTHING


@pytest.mark.parametrize("width", [40, 60, 100])
def test_everything_fits_the_terminal(width: int) -> None:
    shown = rendered(trends_report(MANY, NOW), width=width)
    assert max(map(len, shown.splitlines())) <= width
    assert "4 problems: 2 solved, 1 tried, 1 new" in shown


def test_table_says_what_is_known_and_no_more() -> None:
    shown = rendered(trends_report(MANY, NOW)).splitlines()
    assert "palindromic-tree-paths-in-order    12 28 min (round) 3 days" in shown
    assert [line.split() for line in shown[3:5]] == [["ring", "2", "not", "yet"], ["tree"]]


def test_trace_scores_rise_on_the_plot_from_0_to_100() -> None:
    shown = rendered(trends_report(MANY, NOW)).partition("hand traces, of 100")[2].splitlines()
    rows = [at for at, line in enumerate(shown) for _ in range(line.count("●"))]
    columns = [line.index("●") for line in shown if "●" in line]
    assert len(rows) == 3
    assert columns == sorted(columns, reverse=True)
    (top,) = (at for at, line in enumerate(shown) if line.startswith("100┤"))
    assert rows[0] == top + 1, "90 is no 100"
    assert all(label in "\n".join(shown) for label in ("100┤", " 50┤", "  0┤"))
    assert ["03-11", "03-12", "03-13"] in [line.split() for line in shown]


def test_one_point_is_no_trend() -> None:
    one = replace(MANY, traces=MANY.traces[:1], problems=(TRIED,))
    shown = rendered(trends_report(one, NOW))
    assert "not enough yet to draw: 10" in shown
    assert "minutes to the first right version -------------------------\nnone yet\n" in shown
    assert "●" not in shown


def test_bars_of_many_attempts_are_cut_down_to_the_width() -> None:
    shown = rendered(trends_report(MANY, NOW)).splitlines()
    (bar,) = (line for line in shown if line.endswith("90, 45 accepted"))
    assert (bar.count("█"), bar.count("░")) == (16, 15)
    assert "2026-03-09  -" in shown


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (NO_PREDICTIONS, "not enough yet: none was decided"),
        (Calibration(decided=4, right=3, brier=None), "not enough yet: 3 of 4 right"),
        (MANY.calibration, "6 of 8 right; Brier score 0.25 (0 is perfect, 0.25 a coin)"),
    ],
)
def test_predictions_have_a_score_once_they_are_enough(found: Calibration, said: str) -> None:
    assert said in rendered(trends_report(replace(MANY, calibration=found), NOW))


def test_console_without_box_characters_gets_ascii() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii", errors="strict")
    make_console(stream, environment={}, width=60).print(trends_report(MANY, NOW))
    stream.flush()
    assert "100+" in raw.getvalue().decode("ascii")


def test_colour_is_left_out_where_it_is_not_wanted() -> None:
    assert "\x1b[32m" in on_a_terminal(trends_report(MANY, NOW))
    stream = io.StringIO()
    environment = {"FORCE_COLOR": "1", "TERM": "xterm", "NO_COLOR": "1"}
    make_console(stream, environment=environment, width=60).print(trends_report(MANY, NOW))
    assert "\x1b[32m" not in stream.getvalue()
    assert "\x1b[38" not in stream.getvalue()


def test_soon_is_what_was_solved_and_is_due_within_a_week() -> None:
    later = replace(SOLVED, problem="later", due=NOW + timedelta(days=8))
    assert soon([later, SOLVED, TRIED, NEW, OTHER], NOW) == [OTHER, SOLVED]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 s"), (59.9, "59 s"), (60, "1 min"), (7199, "1 h"), (86_400, "1 day"), (2e5, "2 days")],
)
def test_span_names_its_largest_unit(seconds: float, said: str) -> None:
    assert span(seconds) == said


def test_first_try_is_all_that_is_said_where_no_beginning_was_recorded() -> None:
    right = FirstRight(at=NOW, seconds=None, since=None)
    assert first_right(replace(SOLVED, first_right=right)) == "first try"


def test_unsolved_is_not_due_for_review() -> None:
    assert when_due(TRIED, NOW) == ""
    assert when_due(OTHER, NOW) == "now"


def test_trend_of_a_problem_is_one_sentence() -> None:
    assert trend_line(SOLVED, NOW) == (
        "palindromic-tree-paths-in-order: solved; 12 attempts; first right: 28 min (round); "
        "review due in 3 days; last rated good (accepted at submission 1)"
    )


def test_next_step_stands_with_its_reason_and_its_command() -> None:
    first = Step(kind=StepKind.REVIEW, problem="ring", reason="due", command="judge round start r")
    other = Step(kind=StepKind.DRILL, reason="weak", command="judge trace drill")
    assert rendered(next_step(Recommendation(step=first, alternatives=(other,)))) == (
        "review ring\n  due\n    judge round start r\n\n"
        "or trace a drill\n  weak\n    judge trace drill"
    )
