"""Which variables stand on a sheet, and in which order."""

from __future__ import annotations

import pytest

from judge.model.trace import MAX_COLUMNS, RETURNED, TraceCase
from judge.trace.columns import columns
from sandbox.calls import CallScript, EntryPoint, Kind
from tests.trace.solutions import SOLUTIONS, Solution

_F = EntryPoint(kind=Kind.FUNCTION, name="f")


def _names(source: str, entry: EntryPoint = _F, case: TraceCase | None = None) -> list[str]:
    return [column.name for column in columns(source, entry, case)]


@pytest.mark.parametrize("solution", SOLUTIONS, ids=lambda each: each.name)
def test_columns_are(solution: Solution) -> None:
    assert " ".join(_names(solution.source, solution.entry)) == solution.columns


def test_there_are_five_at_most_and_what_is_carried_comes_first() -> None:
    source = """\
def f(xs):
    seen = set()
    a = b = c = d = e = g = 0
    for x in xs:
        seen.add(x)
        a += 1
        b += 1
        c += 1
        d += 1
        e += 1
        g += 1
    return a
"""
    assert _names(source) == ["a", "b", "c", "d", "e"]
    assert len(_names(source)) == MAX_COLUMNS


def test_the_ranks_follow_each_other() -> None:
    source = """\
def f(xs):
    log = []
    last = None
    total = 0
    for x in xs:
        log.append(x)
        last = x * 2
        total += x
    return last
"""
    assert _names(source) == ["last", "total", "log", "x"]
    reasons = [column.why for column in columns(source, _F)]
    assert reasons == ["carried on", "carried on", "changed in place", "loop variable"]


def test_what_never_changes_has_no_column() -> None:
    source = "def f(xs, k):\n    n = 0\n    for x in xs:\n        n += x * k\n    return n + k\n"
    assert "k" not in _names(source)
    assert "xs" not in _names(source)


def test_a_parameter_that_is_passed_on_unchanged_has_no_column() -> None:
    source = """\
def f(xs, i, limit):
    if i == limit:
        return 0
    return xs[i] + f(xs, i + 1, limit)
"""
    assert _names(source) == ["i", RETURNED]


def test_names_of_comprehensions_and_lambdas_are_no_variables() -> None:
    source = """\
def f(xs):
    out = []
    for y in xs:
        out.append(sum(z for z in xs if z < y))
    return max(out, key=lambda w: w)
"""
    assert _names(source) == ["out", "y"]


def test_a_comprehension_that_takes_the_name_of_a_variable_does_not_use_it() -> None:
    source = """\
def f(xs):
    out = []
    for x in xs:
        out.append(x)
    return [x for x in out]
"""
    assert [c.why for c in columns(source, _F)] == ["in the return expression", "loop variable"]


def test_iterators_and_functions_have_nothing_to_write() -> None:
    source = """\
def f(xs):
    it = iter(xs)
    n = 0
    for x in it:
        step = lambda y: y + 1
        n = step(n)
    return n
"""
    assert _names(source) == ["n", "x"]


def test_a_variable_of_an_outer_function_is_read_in_both() -> None:
    source = """\
def f(root):
    best = 0

    def walk(node):
        nonlocal best
        if node:
            best += 1
            walk(node.left)

    walk(root)
    return best
"""
    best, node = columns(source, _F)
    assert (best.name, best.functions) == ("best", ("f", "f.walk"))
    assert (node.name, node.functions) == ("node", ("f.walk",))


def test_equal_names_of_two_functions_are_told_apart() -> None:
    source = """\
def count(xs):
    n = 0
    for x in xs:
        n += 1
    return n

def f(rows):
    n = 0
    for row in rows:
        n += count(row)
    return n
"""
    first, second, *_ = columns(source, _F)
    assert (first.name, first.functions) == ("n", ("count",))
    assert (second.name, second.expression, second.functions) == ("f:n", "n", ("f",))


def test_the_methods_that_the_case_calls_decide() -> None:
    source = """\
class C:
    def __init__(self):
        self.a = self.b = 0

    def left(self, n):
        for i in range(n):
            self.a += i

    def right(self, n):
        for j in range(n):
            self.b += j
"""
    entry = EntryPoint(kind=Kind.CLASS, name="C", methods=("left", "right"))
    case = TraceCase(name="", call=CallScript(steps=(("left", (3,)),)), text="")
    assert _names(source, entry) == ["self.a", "self.b", "i", "j"]
    assert _names(source, entry, case) == ["self.a", "i"]


def test_code_that_loops_crashes_or_is_right_has_the_same_columns() -> None:
    source = "def f(n):\n    i = 0\n    while i < n:\n        i += 1\n    return i\n"
    right = columns(source, _F)
    assert columns(source.replace("+= 1", "+= 0"), _F) == right
    assert columns(source.replace("+= 1", "+= None"), _F) == right
