"""One screen of a recorded round: the clock, the latest lines of the timeline, and the code.

Always ``ROWS`` rows of at most ``COLUMNS`` cells, in the same colours everywhere: a frame follows
from what it shows, and from no terminal.
"""

from __future__ import annotations

import difflib
import io
from collections.abc import Iterator, Sequence

from rich.text import Text

from judge.model.scorecard import ReplayLine
from judge.report.console import make_console
from judge.report.escape import escape
from judge.rounds.times import on_clock

COLUMNS, ROWS = 100, 30
LINES_SHOWN = 5
CODE_ROWS = ROWS - LINES_SHOWN - 2
BEFORE_A_CHANGE = 3
TAB = 4
STYLES = {"+": "good", "-": "bad", " ": ""}
CLEAR = "\x1b[H\x1b[2J"
_ENVIRONMENT = {"FORCE_COLOR": "1", "TERM": "xterm-256color"}


def frame(
    title: str, clock: str, lines: Sequence[ReplayLine], rule: str, below: Sequence[Text]
) -> str:
    """What a terminal receives. The last of ``lines`` is what happens now; ``below`` the rule
    stands what fits of the code, or of the verdict."""
    rows = [_head(title, clock), *_timeline(lines), _rule(rule), *below[:CODE_ROWS]]
    return CLEAR + _drawn(rows)


def code_rows(before: str | None, after: str) -> list[Text]:
    """The code in whole lines, those that were added or taken away marked, from a little above
    the first of them. ``before`` None: nothing is marked."""
    marked = list(_marked(_lines(after if before is None else before), _lines(after)))
    changed = [at for at, (mark, _, _) in enumerate(marked) if mark != " "]
    last = max(0, len(marked) - CODE_ROWS)
    start = min(max(0, changed[0] - BEFORE_A_CHANGE), last) if changed else 0
    return [
        Text(f"{number:>4} {mark} {text}", style=STYLES[mark])
        for mark, number, text in marked[start:]
    ]


def _lines(code: str) -> list[str]:
    return [escape(line.expandtabs(TAB)) for line in code.splitlines()]


def _marked(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Mark, number in ``after`` and text of each line of both."""
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for what, start, end, now, until in matcher.get_opcodes():
        if what != "equal":
            yield from (("-", "", line) for line in before[start:end])
        for at in range(now, until):
            yield (" " if what == "equal" else "+"), str(at + 1), after[at]


def _head(title: str, clock: str) -> Text:
    left = Text(f" {escape(title)}")
    left.truncate(COLUMNS - len(clock) - 2, pad=True)
    return Text.assemble(left, " ", clock, " ", style="reverse")


def _timeline(lines: Sequence[ReplayLine]) -> list[Text]:
    shown = lines[-LINES_SHOWN:]
    rows = [Text() for _ in range(LINES_SHOWN - len(shown))]
    for line in shown:
        at = "" if line.used_seconds is None else on_clock(line.used_seconds)
        style = "name" if line is shown[-1] else "quiet"
        rows.append(Text(f"{at:>7}  {escape(line.text)}", style=style))
    return rows


def _rule(title: str) -> Text:
    return Text(f"-- {escape(title)} ".ljust(COLUMNS, "-"), style="quiet")


def _drawn(rows: Sequence[Text]) -> str:
    stream = io.StringIO()
    console = make_console(stream, environment=_ENVIRONMENT, width=COLUMNS)
    for row in rows:
        console.print(row, no_wrap=True, overflow="crop", crop=True)
    return stream.getvalue().rstrip("\n").replace("\n", "\r\n")
