from __future__ import annotations

import io

import pytest

from judge.model.progress import Progress
from judge.report.progress import ERASE_LINE, Reporter, render


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("progress", "now", "line"),
    [
        (Progress(stage="starting"), 0.0, "starting"),
        (
            Progress(stage="boundaries", done=50, total=200),
            0.5,
            "boundaries  [###.........] 50/200",
        ),
        (Progress(stage="shrinking", done=17), 0.0, "shrinking  17"),
        (Progress(stage="one million", total=0), 12.4, "one million  12 s"),
        (Progress(stage="all", done=9, total=4), 0.0, "all  [############] 4/4"),
    ],
)
def test_line_says_stage_count_and_seconds(progress: Progress, now: float, line: str) -> None:
    assert render(progress, now=now, began=0.0, width=60) == line


@pytest.mark.parametrize("width", [5, 20, 60])
def test_line_is_narrower_than_the_terminal(width: int) -> None:
    progress = Progress(stage="a very long name of a stage " * 5, done=1, total=2)
    assert len(render(progress, now=99.0, began=0.0, width=width)) < width


def test_stage_cannot_move_the_cursor() -> None:
    assert "\x1b" not in render(Progress(stage="\x1b[2J"), now=0.0, began=0.0, width=60)


def test_nothing_is_written_where_nobody_watches() -> None:
    with Reporter(None, width=lambda: 60) as reporter:
        reporter.listen(Progress(stage="anything"))


def test_line_is_drawn_over_and_wiped_at_the_end() -> None:
    stream, clock = io.StringIO(), Clock()
    with Reporter(stream, width=lambda: 60, clock=clock) as reporter:
        reporter.listen(Progress(stage="first"))
        reporter.listen(Progress(stage="second"))
    assert stream.getvalue() == f"{ERASE_LINE}first{ERASE_LINE}second{ERASE_LINE}"


def test_drawing_is_not_faster_than_the_eye() -> None:
    stream, clock = io.StringIO(), Clock()
    with Reporter(stream, width=lambda: 60, clock=clock) as reporter:
        for done in range(1, 1001):
            reporter.listen(Progress(stage="cases", done=done))
            clock.now += 0.001
    assert stream.getvalue().count("cases") == 10
