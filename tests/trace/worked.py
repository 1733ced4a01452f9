"""Three worked sheets: natural solutions, a short case for each, and what really happens in it,
written by hand. A loop, a recursion over nodes that undoes what it did, and a class."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from judge.model.trace import Condition, Sheet, TraceCase, Truth, Visit
from judge.trace.sheet import make_sheet
from sandbox.calls import CallScript, EntryPoint, FunctionCall, Kind

LOOP = """\
def max_messages_in_window(timestamps, k):
    left = 0
    best = 0
    for right, t in enumerate(timestamps):
        while t - timestamps[left] >= 1000:
            left += 1
        best = max(best, right - left + 1)
    return min(k, best)
"""
RECURSION = """\
def deepest(root):
    best = 0
    path = []

    def walk(node):
        nonlocal best
        if node is None:
            return
        path.append(node.val)
        best = max(best, len(path))
        walk(node.left)
        walk(node.right)
        path.pop()

    walk(root)
    return best
"""
CLASS = """\
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.accepted = defaultdict(deque)
        self.refused = 0

    def allow(self, user, timestamp):
        log = self.accepted[user]
        while log and timestamp - log[0] >= self.window_ms:
            log.popleft()
        if len(log) >= self.k:
            self.refused += 1
            return False
        log.append(timestamp)
        return True
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    name: str
    source: str
    entry: EntryPoint
    sheet: Sheet
    truth: Truth


def _window(value: bool) -> Condition:
    return Condition(line=5, text="t - timestamps[left] >= 1000", value=value)


def _visit(label: str, *values: str | None, conditions: tuple[Condition, ...] = ()) -> Visit:
    return Visit(label=label, values=values, conditions=conditions)


def _worked(
    name: str, source: str, entry: EntryPoint, case: TraceCase, visits: list[Visit], outcome: str
) -> Worked:
    sheet = make_sheet(name, source, entry, case)
    assert isinstance(sheet, Sheet), sheet
    truth = Truth(columns=sheet.columns, visits=tuple(visits), outcome=outcome)
    return Worked(name=name, source=source, entry=entry, sheet=sheet, truth=truth)


@cache
def loop() -> Worked:
    """left, best, right, t"""
    arguments = ([0, 999, 1000, 1500, 2000], 3)
    return _worked(
        "sliding-window-rate-limit",
        LOOP,
        EntryPoint(kind=Kind.FUNCTION, name="max_messages_in_window"),
        TraceCase(
            name="a tie at the edge",
            call=FunctionCall(arguments=arguments),
            text="max_messages_in_window([0, 999, 1000, 1500, 2000], 3)",
        ),
        [
            _visit("L4", "0", "1", "0", "0", conditions=(_window(False),)),
            _visit("L4", "0", "2", "1", "999", conditions=(_window(False),)),
            _visit("L5", "1", "2", "2", "1000", conditions=(_window(True),)),
            _visit("L4", "1", "2", "2", "1000", conditions=(_window(False),)),
            _visit("L4", "1", "3", "3", "1500", conditions=(_window(False),)),
            _visit("L5", "2", "3", "4", "2000", conditions=(_window(True),)),
            _visit("L5", "3", "3", "4", "2000", conditions=(_window(True),)),
            _visit("L4", "3", "3", "4", "2000", conditions=(_window(False),)),
            _visit("R8", "3", "3", "4", "2000"),
        ],
        "3",
    )


@cache
def recursion() -> Worked:
    """best, node, path"""

    def absent(value: bool) -> tuple[Condition, ...]:
        return (Condition(line=7, text="node is None", value=value),)

    return _worked(
        "deepest-node",
        RECURSION,
        EntryPoint(kind=Kind.FUNCTION, name="deepest", codecs=("TreeNode",)),
        TraceCase(
            name="two leaves",
            call=FunctionCall(arguments=(["b", "a", "c"],)),
            text='deepest(tree(["b", "a", "c"]))',
            codecs=("TreeNode",),
        ),
        [
            _visit("C11", "1", "A", "['b']", conditions=absent(False)),
            _visit("C11", "2", "B", "['b' 'a']", conditions=absent(False)),
            _visit("R8", "2", "None", "['b' 'a']", conditions=absent(True)),
            _visit("R8", "2", "None", "['b' 'a']", conditions=absent(True)),
            _visit("E13", "2", "B", "['b']"),
            _visit("C11", "2", "C", "['b' 'c']", conditions=absent(False)),
            _visit("R8", "2", "None", "['b' 'c']", conditions=absent(True)),
            _visit("R8", "2", "None", "['b' 'c']", conditions=absent(True)),
            _visit("E13", "2", "C", "['b']"),
            _visit("E13", "2", "A", "[]"),
            _visit("R16", "2", "A", "[]"),
        ],
        "2",
    )


@cache
def limiter() -> Worked:
    """self.refused, log, returns"""
    steps = (
        ("allow", ("ann", 0)),
        ("allow", ("ann", 500)),
        ("allow", ("bob", 500)),
        ("allow", ("ann", 999)),
        ("allow", ("ann", 1000)),
        ("allow", ("ann", 1600)),
    )
    lines = ["limiter = RateLimiter(2)"]
    lines += [f'limiter.allow("{user}", {time})' for _, (user, time) in steps]
    return _worked(
        "streaming-rate-limiter",
        CLASS,
        EntryPoint(kind=Kind.CLASS, name="RateLimiter", methods=("allow",)),
        TraceCase(
            name="two users",
            call=CallScript(arguments=(2,), steps=steps),
            text="\n".join(lines),
        ),
        [
            _visit("R19", "0", "deque[0]", "True"),
            _visit("R19", "0", "deque[0 500]", "True"),
            _visit("R19", "0", "deque[500]", "True"),
            _visit("R17", "1", "deque[0 500]", "False"),
            _visit("L13", "1", "deque[500]", "False"),
            _visit("R19", "1", "deque[500 1000]", "True"),
            _visit("L13", "1", "deque[1000]", "True"),
            _visit("R19", "1", "deque[1000 1600]", "True"),
        ],
        "True",
    )


def all_worked() -> tuple[Worked, ...]:
    return loop(), recursion(), limiter()
