"""The hand trace: what a sheet asks, what a person claims, what is true, and the grade. Pure.

A *checkpoint* is a place in the source where a row is due; a *visit* is one time that a run comes
past it. Values are texts in the notation of ``judge.trace.values``. Nothing here runs code: the
sheet is made from the source alone, and the truth comes from outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sandbox.calls import Call

SHEET_ROWS = 16
"""Blank rows on every sheet, however many visits there will be."""
GRADED_VISITS = 12
MAX_COLUMNS = 5
RETURNED = "returns"
"""Name and expression of the column that holds what was returned last. It changes at checkpoints of
the kinds RETURN and END alone, and is unbound before the first of them."""
ENDLESS = "!endless"
"""The outcome of a run that was stopped because it came to no end."""


class Kind(StrEnum):
    """When a row is due."""

    PASS = "pass"
    """A pass of a loop falls through its end, or comes to a ``continue`` or ``break``."""
    BEFORE = "before-self-call"
    """Before the statement with the first self-call, once in each activation of the function."""
    END = "end"
    """The function comes to its end without a ``return``."""
    RETURN = "return"
    """The value of a ``return`` is known; ``finally`` blocks around it have not run."""


class Where(StrEnum):
    """Where a probe stands, relative to the node of its place."""

    BEFORE = "before"
    """Directly before the statement, in its block. An ``elif`` is an ``if`` in an ``else``."""
    BODY_END = "body-end"
    """After the last statement of the loop's body."""
    FUNCTION_END = "function-end"
    """After the last statement of the function's body."""
    AFTER_VALUE = "after-value"
    """Of a ``return``: after its expression, before the function is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One AST node, by its type and by ``lineno``, ``col_offset``, ``end_lineno`` and
    ``end_col_offset`` in the source as it was given; together they are unique."""

    where: Where
    node: str
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """``label`` is short and unique on its sheet: L, C, E or R with the line, and a letter behind
    where two stand on one line. ``function`` is the qualified name without ``<locals>``
    (``Ring.add.step``). A probe stands at each of ``places``; all record the same label."""

    label: str
    kind: Kind
    line: int
    function: str
    note: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """``expression`` is a name or dotted attributes of one (``best``, ``self.ring``), or
    ``RETURNED``. It is read at visits in ``functions`` (qualified names) and keeps its value at
    others; where the name is unbound at such a visit, its value is None. ``name`` is what stands
    on the sheet and ``why`` the reason for the choice."""

    name: str
    expression: str
    why: str
    functions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceCase:
    """An input authored with the problem. ``text`` is the call, or the lines of the script, as
    shown; ``tables`` are lines to print beside it, such as a table of hash values; ``codecs``
    names those of the call's arguments, so that trees are drawn."""

    name: str
    call: Call
    text: str
    why: str = ""
    tables: tuple[str, ...] = ()
    codecs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What is asked. ``code_hash`` is the SHA-256 of the source, in hex. ``others`` are what may be
    written in the place of one column. ``text`` is the blank sheet; the same source and case give
    the same bytes."""

    problem: str
    code_hash: str
    case: TraceCase
    checkpoints: tuple[Checkpoint, ...]
    columns: tuple[Column, ...]
    others: tuple[Column, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PredictionCard:
    """Asked instead of a sheet where the code cannot be traced fairly; ``reason`` is one sentence.
    One line ``answer N:`` for each of ``cases`` (three, where the problem has as many)."""

    problem: str
    code_hash: str
    cases: tuple[TraceCase, ...]
    reason: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSheet:
    """Nothing can be asked: the source cannot be parsed or lacks the entry point. ``line`` is that
    of the source, where there is one."""

    reason: str
    line: int | None = None


# What a person wrote


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedRow:
    """``line`` is that of the sheet's text. ``cells`` are as written, stripped, one a column."""

    line: int
    label: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BugClaim:
    """``bug: yes line N`` or ``bug: no``."""

    present: bool
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """A sheet that was filled in. ``columns`` are the names in its column row; ``answer`` is None
    where the line is blank."""

    columns: tuple[str, ...]
    rows: tuple[ClaimedRow, ...]
    answer: str | None = None
    bug: BugClaim | None = None
    code_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFault:
    """What is wrong with the form of a sheet: its line, one sentence, and the way out."""

    line: int
    message: str
    remedy: str


# What is true


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """The test of an ``if``, ``while`` or conditional expression as it came out; ``line`` is that
    of the source and ``text`` the test as written there."""

    line: int
    text: str
    value: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """``values`` has one entry a column, in the sheet's notation and in full; None is unbound.
    ``conditions`` came out since the visit before. ``shared`` are pairs of columns (indices) that
    hold the same mutable object now."""

    label: str
    values: tuple[str | None, ...]
    conditions: tuple[Condition, ...] = ()
    shared: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """``visits`` are the first ones of the run, at least ``SHEET_ROWS`` + 1 where there are as
    many. ``outcome`` is what the call, or the last call of the script, returned; ``!KeyError`` if
    it raised; ``ENDLESS`` if it was stopped. ``truncated``: visits were left out."""

    columns: tuple[Column, ...]
    visits: tuple[Visit, ...]
    outcome: str
    truncated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reality:
    """What is known beside the trace. ``expected`` is the right answer of the case, in the sheet's
    notation; ``code_is_right`` the verdict; ``bug_lines`` the lines of the source that may be named
    as the bug. None is unknown."""

    expected: str | None = None
    code_is_right: bool | None = None
    bug_lines: frozenset[int] | None = None


# The grade


class Tag(StrEnum):
    """What kind of slip the first divergence is; exactly one."""

    WRONG_BRANCH = "wrong branch"
    STOPPED_EARLY = "stopped early"
    """The loop went round once more; or the sheet ends as if the run had."""
    RAN_OVER = "ran over"
    """The loop was over; or there are rows behind the run's end."""
    SKIPPED = "visit skipped"
    DOUBLED = "visit written twice"
    BEFORE_THE_LINE = "before the line"
    SWAPPED = "swapped"
    ALIAS = "alias"
    UNDO_FORGOTTEN = "undo forgotten"
    STALE = "stale"
    OFF_BY_ONE = "off by one"
    TYPE = "type"
    LEFT_OPEN = "left open"
    """Nothing is wrong; the first thing that is missing is a cell."""
    ANOTHER_VALUE = "another value"


class Quadrant(StrEnum):
    """The sheet's answer beside the real and the expected one."""

    RIGHT = "traced and right"
    FAITHFUL = "traced the code faithfully, the code is wrong"
    MEANT = "traced what you meant, not what you wrote"
    SLIP = "slip in tracing"


class Verification(StrEnum):
    """What became of the line ``bug:``."""

    NOT_CLAIMED = "no claim"
    CREDIT = "right"
    LINE_UNCHECKED = "a bug there is; which line cannot be decided"
    WRONG_LINE = "a bug there is, in another line"
    WRONG = "wrong"
    UNDECIDED = "cannot be decided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Divergence:
    """The first place where sheet and truth part. ``row`` counts the filled rows from 1, and
    ``sheet_line`` is its line of the text; both are None where the sheet has no such row.
    ``column`` is its name, ``at`` where the labels differ, and ``answer`` for that line.
    ``claimed`` and ``true`` are what stands there ("" for nothing). ``replay`` is what really
    happened around it, at most six lines, and ``sentence`` says it all in one."""

    row: int | None
    sheet_line: int | None
    column: str
    claimed: str
    true: str
    tag: Tag
    sentence: str
    condition: Condition | None = None
    replay: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """``score`` (0..100, one decimal) is the sum of ``path`` (0..25), ``state`` (0..60) and
    ``result`` (0..15). ``before_the_line``: the sheet is right, but each row was written before its
    line had run. ``quadrant`` is None where the sheet has no answer or the expected one is not
    known. Verification credit stands beside the score, not in it."""

    score: float
    path: float
    state: float
    result: float
    before_the_line: bool
    divergence: Divergence | None
    quadrant: Quadrant | None
    verification: Verification
    notes: tuple[str, ...] = ()
