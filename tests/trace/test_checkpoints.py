"""Where rows are due, for solutions of every shape."""

from __future__ import annotations

import ast
from collections import Counter

import pytest

from judge.model.trace import Checkpoint, Kind, Where
from judge.trace.checkpoints import checkpoints
from judge.trace.source import Unreadable
from sandbox.calls import EntryPoint
from sandbox.calls import Kind as EntryKind
from tests.trace.solutions import SOLUTIONS, Solution

_F = EntryPoint(kind=EntryKind.FUNCTION, name="f")


def _by_label(source: str, entry: EntryPoint = _F) -> dict[str, Checkpoint]:
    return {each.label: each for each in checkpoints(source, entry)}


def test_there_are_solutions_enough() -> None:
    assert len(SOLUTIONS) >= 30


@pytest.mark.parametrize("solution", SOLUTIONS, ids=lambda each: each.name)
def test_rows_are_due_at(solution: Solution) -> None:
    found = checkpoints(solution.source, solution.entry)
    assert " ".join(each.label for each in found) == solution.labels


@pytest.mark.parametrize("solution", SOLUTIONS, ids=lambda each: each.name)
def test_labels_are_unique_and_every_place_is_one_node(solution: Solution) -> None:
    found = checkpoints(solution.source, solution.entry)
    assert len({each.label for each in found}) == len(found)
    nodes = Counter(
        (type(n).__name__, n.lineno, n.col_offset, n.end_lineno, n.end_col_offset)
        for n in ast.walk(ast.parse(solution.source))
        if isinstance(n, ast.stmt)
    )
    for place in (place for each in found for place in each.places):
        key = (place.node, place.line, place.column, place.end_line, place.end_column)
        assert nodes[key] == 1


def test_a_pass_ends_at_the_end_of_the_body_and_before_its_continue_and_break() -> None:
    source = """\
def f(n):
    while n:
        if n == 1:
            continue
        if n == 2:
            break
        n -= 1
    else:
        n = 9
    return n
"""
    places = _by_label(source)["L2"].places
    assert [(p.where, p.node, p.line) for p in places] == [
        (Where.BODY_END, "While", 2),
        (Where.BEFORE, "Continue", 4),
        (Where.BEFORE, "Break", 6),
    ]


def test_a_break_in_the_else_of_an_inner_loop_belongs_to_the_outer_one() -> None:
    source = """\
def f(rows):
    for row in rows:
        for x in row:
            if x:
                break
        else:
            break
    return row
"""
    found = _by_label(source)
    assert [p.line for p in found["L2"].places if p.node == "Break"] == [7]
    assert [p.line for p in found["L3"].places if p.node == "Break"] == [5]


def test_a_loop_within_a_nested_function_keeps_its_break() -> None:
    source = """\
def f(xs):
    for x in xs:
        def g():
            while True:
                break
        g()
    return xs
"""
    assert [p.node for p in _by_label(source)["L2"].places] == ["For"]


def test_one_checkpoint_stands_before_whichever_self_call_comes_first() -> None:
    source = """\
def f(n):
    if n > 5:
        return f(n - 2)
    for i in range(n):
        n = f(i) + 1
    return n
"""
    (before,) = [each for each in _by_label(source).values() if each.kind is Kind.BEFORE]
    assert before.label == "C3"
    assert [(p.where, p.node, p.line) for p in before.places] == [
        (Where.BEFORE, "Return", 3),
        (Where.BEFORE, "Assign", 5),
    ]


def test_a_self_call_in_a_test_stands_before_the_whole_statement() -> None:
    source = "def f(n):\n    while f(n - 1):\n        n -= 1\n    return n\n"
    (before,) = [each for each in _by_label(source).values() if each.kind is Kind.BEFORE]
    assert [(p.node, p.line) for p in before.places] == [("While", 2)]


def test_functions_are_named_by_where_they_stand() -> None:
    source = """\
class A:
    def run(self, xs):
        def step(n):
            return n and step(n - 1)
        for x in xs:
            step(x)

def f(xs):
    A().run(xs)
"""
    named = {each.label: each.function for each in checkpoints(source, _F)}
    assert named == {"C4": "A.run.step", "R4": "A.run.step", "L5": "A.run", "E9": "f"}


def test_an_end_that_cannot_be_come_to_has_no_row() -> None:
    source = """\
def f(n):
    while True:
        n -= 1
        if n < 0:
            return n
"""
    assert set(_by_label(source)) == {"L2", "R5"}
    assert "E5" in _by_label(source.replace("return n", "break"))


def test_loops_of_the_module_are_over_when_the_call_begins() -> None:
    source = "for i in range(3):\n    pass\n\ndef f(n):\n    return n\n"
    assert set(_by_label(source)) == {"R5"}


@pytest.mark.parametrize(
    ("source", "reason", "line"),
    [
        ("def f(:\n", "syntax error", 1),
        ("def g():\n    return 1\n", "does not define function f", None),
        ("f(\0)\n", "null bytes|complex", None),
        ("x = " + "(" * 300 + ")" * 300, "syntax error|complex", None),
        ("def f():\n    return " + "-" * 5000 + "1\n", "complex", None),
        ("def f():\n    return " + "+".join("1" * 3000) + "\n", "nests|complex", None),
        ("#" * 70_000, "larger than 64 KiB", None),
        ("x = '\ud800'\n", "complex", None),
    ],
)
def test_what_cannot_be_read_is_said(source: str, reason: str, line: int | None) -> None:
    with pytest.raises(Unreadable, match=reason) as caught:
        checkpoints(source, _F)
    assert line is None or caught.value.line == line


def test_the_same_source_has_the_same_checkpoints_whatever_stands_around_the_code() -> None:
    source = "def f(xs):\n    for x in xs:\n        pass\n    return xs\n"
    commented = source.replace("pass", "pass  # nothing") + "\n# the end\n"
    assert [c.label for c in checkpoints(source, _F)] == [
        c.label for c in checkpoints(commented, _F)
    ]
