"""How a sheet is laid out: lines that begin with ``#`` explain, the rest is filled in."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from judge.model.trace import (
    GRADED_VISITS,
    SHEET_ROWS,
    Checkpoint,
    Claims,
    Column,
    Kind,
    Sheet,
    TraceCase,
)
from judge.trace.trees import TREE, drawing
from sandbox.calls import FunctionCall

WIDTH = 96
HASH_DIGITS = 12
_LABEL = 6
_MANY = 12
_EXAMPLE = """
EXAMPLE
  1 def f(xs):                 f([4, 6]):
  2     total, seen = 0, []    | at | total | seen  |
  3     for x in xs:           | L3 | 4     | [4]   |
  4         total += x         | L3 | 10    | .. +6 |
  5         seen.append(x)     | R6 |       |       |
  6     return total           answer: 10
""".strip()
_RULES = f"""
Values are what holds AFTER the line has run; at a C, just before it. A pass of a loop that
returns has the row of its return alone.
Write a label under `at` and the values that changed. The run may need fewer rows than these
{SHEET_ROWS}, or more: the first {GRADED_VISITS} and the answer count.
blank  as in the row above    ?  unknown    !KeyError  raised    =log  the same object as log
[1 2]  (1 2)  {{1 2}}  {{a:1}}  deque[1 2]  'text'  None     A node is its letter.
Long ones: [1 2 3 .. 8 9 #26].  Changes to the row above: .. +25   .. a=1   .. -a   +25 ..
""".strip()
_BELOW = """
answer: what the call (of several, the last) returns; !KeyError if raised, !endless if it hangs
bug: no, or: yes line N. Leave blank what you do not know.
""".strip()


def blank_sheet(
    problem: str,
    digest: str,
    case: TraceCase,
    points: Sequence[Checkpoint],
    columns: Sequence[Column],
    source: str,
) -> str:
    head = [
        f"TRACE SHEET  {problem}  code {digest[:HASH_DIGITS]}",
        *_case_lines(case),
        "",
        *_checkpoint_lines(points, source.splitlines()),
        "",
        *_RULES.splitlines(),
        "",
        *_EXAMPLE.splitlines(),
        "",
        *_column_lines(columns),
    ]
    blank = Claims(columns=tuple(column.name for column in columns), rows=())
    return "\n".join([*_commented(head), *_form(blank)]) + "\n"


def render(sheet: Sheet, claims: Claims) -> str:
    """The sheet filled in, which ``parse`` reads back as the same claims, lines aside."""
    head = [line for line in sheet.text.splitlines() if line.startswith("#")]
    head = head[: len(head) - len(_BELOW.splitlines())]
    return "\n".join([*head, *_form(claims)]) + "\n"


def blank_card(problem: str, digest: str, cases: Sequence[TraceCase], reason: str) -> str:
    head = [
        f"PREDICTION CARD  {problem}  code {digest[:HASH_DIGITS]}",
        *textwrap.wrap(f"Instead of a trace, for {reason}.", WIDTH - 2),
        "What does your code return? !KeyError if it raises, !endless if it hangs.",
    ]
    lines = list(_commented(head))
    for number, case in enumerate(cases, start=1):
        lines += ["#", *_commented(_case_lines(case)), f"answer {number}: "]
    return "\n".join(lines) + "\n"


def _commented(lines: Sequence[str]) -> Iterator[str]:
    yield from (f"# {line}".rstrip() for line in lines)


def _case_lines(case: TraceCase) -> list[str]:
    lines = [f"case   {' '.join(case.name.split())}"] if case.name else []
    for number, line in enumerate(case.text.splitlines()):
        lines += _titled("call" if number == 0 else "", line)
    for number, tree in enumerate(_trees(case)):
        lines += _titled("nodes" if number == 0 else "", "  ".join(drawing(tree)))
    for number, line in enumerate(case.tables):
        lines += _titled("table" if number == 0 else "", line)
    return lines


def _titled(title: str, text: str) -> list[str]:
    """The text beside its title, as it is where it fits."""
    if len(text) <= WIDTH - 9:
        return [f"{title:<6} {text}"]
    wrapped = textwrap.wrap(text, WIDTH - 9) or [""]
    return [f"{title if number == 0 else '':<6} {line}" for number, line in enumerate(wrapped)]


def _trees(case: TraceCase) -> Iterator[list[object]]:
    if isinstance(case.call, FunctionCall):
        for value, codec in zip(case.call.arguments, case.codecs, strict=False):
            if codec == TREE and isinstance(value, list):
                yield value


def _checkpoint_lines(points: Sequence[Checkpoint], source: Sequence[str]) -> list[str]:
    """Where a row is due; the line of the source beside each, where there are not too many."""
    title = "A ROW IS DUE each time the run comes past one of these:"
    if len(points) > _MANY:
        return [title, *_labels_by_kind(points)]
    lines = [title]
    for point in points:
        text = "" if point.kind is Kind.END else _source_line(source, point.line)
        lines.append(f"  {point.label:<5} {point.note:<37} {text}"[: WIDTH - 2].rstrip())
    return lines


def _source_line(source: Sequence[str], line: int) -> str:
    text = source[line - 1].strip() if line <= len(source) else ""
    return "".join(char for char in text if char.isprintable())


_KINDS = {
    Kind.PASS: "each end of a pass of the loop",
    Kind.BEFORE: "before the first self-call",
    Kind.END: "the end of the function",
    Kind.RETURN: "the return",
}


def _labels_by_kind(points: Sequence[Checkpoint]) -> Iterator[str]:
    for kind, meaning in _KINDS.items():
        labels = " ".join(point.label for point in points if point.kind is kind)
        if labels:
            yield from (f"  {line}" for line in textwrap.wrap(f"{meaning}: {labels}", WIDTH - 4))


def _column_lines(columns: Sequence[Column]) -> list[str]:
    reasons: dict[str, list[str]] = {}
    for column in columns:
        reasons.setdefault(column.why, []).append(column.name)
    said = " · ".join(f"{why}: {', '.join(names)}" for why, names in reasons.items())
    swap = "You may write another variable in the place of one column."
    return textwrap.wrap(f"COLUMNS  {said}. {swap}", WIDTH - 2)


def _form(claims: Claims) -> Iterator[str]:
    width = max(6, (WIDTH - _LABEL - 4) // max(1, len(claims.columns)) - 3)
    widths = [max(len(name), min(width, 30)) for name in claims.columns]
    yield _row("at", claims.columns, widths)
    yield "|" + "|".join("-" * (each + 2) for each in (_LABEL, *widths)) + "|"
    for row in claims.rows:
        yield _row(row.label, row.cells, widths)
    for _ in range(SHEET_ROWS - len(claims.rows)):
        yield _row("", [""] * len(widths), widths)
    yield from _commented(_BELOW.splitlines())
    yield f"answer: {claims.answer or ''}"
    yield f"bug: {_bug(claims)}"


def _bug(claims: Claims) -> str:
    if claims.bug is None:
        return ""
    if not claims.bug.present:
        return "no"
    return "yes" if claims.bug.line is None else f"yes line {claims.bug.line}"


def _row(label: str, cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = [f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True)]
    return "| " + " | ".join([f"{label:<{_LABEL}}", *padded]) + " |"
