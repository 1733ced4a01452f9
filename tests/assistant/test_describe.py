"""A description says what stands there, and nothing of what it is worth."""

from __future__ import annotations

import pytest

from judge.assistant.describe import NO_CODE, describe
from judge.trace.source import MAX_BYTES, MAX_DEPTH
from tests.assistant.prompts import at_reference

CODE = """\
from collections import deque


class Box:
    def __init__(self, size):
        self.size = size
        self.seen = deque()

    def add(self, item):
        while len(self.seen) >= self.size:
            self.seen.popleft()
        self.seen.append(item)
        for each in self.seen:
            if each == item:
                return True
        raise ValueError("gone")


def helper(xs, n=2):
    total = 0
    table = {}
    for i, x in enumerate(xs):
        total += x * n
        table[i] = total
    return [t for t in table.values()]
"""


def test_method_is_described() -> None:
    assert describe("describe Box.add", CODE) == (
        "Box.add, lines 9-16",
        "takes    self, item",
        "reads    self.seen, self.size, item, each",
        "writes   each",
        "loops    line 10: while len(self.seen) >= self.size; line 13: for each in self.seen",
        "branches line 14: if each == item",
        "calls    len, self.seen.popleft, self.seen.append, ValueError",
        "returns  line 15: True",
        "raises   line 16: ValueError('gone')",
    )


def test_function_is_described() -> None:
    lines = describe("what does helper read and write", CODE)
    assert lines[:2] == ("helper, lines 19-25", "takes    xs, n")
    assert "writes   total, table, i, x, table[i], t" in lines
    assert "calls    enumerate, table.values" in lines


def test_lines_are_described_and_no_others() -> None:
    assert describe("describe lines 23-24", CODE) == (
        "lines 23-24",
        "reads    total, x, n, i",
        "writes   total, table[i]",
    )
    assert describe("line 22", CODE)[0] == "line 22"
    assert "loops    line 22: for (i, x) in enumerate(xs)" in describe("line 22", CODE)


def test_head_of_a_loop_is_described_without_its_body() -> None:
    assert not any("total" in line for line in describe("line 22", CODE))


def test_whole_code_is_described_where_nothing_is_named() -> None:
    lines = describe("describe my code", CODE)
    assert lines[0] == "the code, lines 1-25"
    assert lines[1] == "defines  Box, __init__, add, helper"


def test_annotations_are_no_variables() -> None:
    lines = describe(
        "describe f", "def f(x: int, y: str = Y) -> bool:\n    z: int = x\n    return z\n"
    )
    assert lines[2] == "reads    x, z"
    whole = describe("describe my code", "def f(x: int, y: str = Y) -> bool:\n    return x\n")
    assert "reads    Y, x" in whole


def test_class_is_described() -> None:
    assert describe("describe Box", CODE)[0] == "Box, lines 4-16"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (None, NO_CODE),
        ("  \n", NO_CODE),
        ("def f(:\n", "The code cannot be read: line 1: syntax error"),
        ("x = 1\n" * MAX_BYTES, "The code cannot be read: the source is larger"),
        (f"x = {'-' * (MAX_DEPTH + 50)}1\n", "The code cannot be read: the source nests deeper"),
    ],
)
def test_code_that_cannot_be_read_is_named(code: str | None, said: str) -> None:
    (line,) = describe("describe my code", code)
    assert line.startswith(said)


def test_lines_beyond_the_end_are_named() -> None:
    assert "No statement" in describe("describe lines 900-901", CODE)[0]


def test_same_shape_gets_the_same_words_whether_right_or_wrong() -> None:
    """Two programs that differ in one comparison differ in the text of that comparison alone."""
    right = describe("describe add", CODE)
    wrong = describe("describe add", CODE.replace(">= self.size", "> self.size"))
    changed = [(a, b) for a, b in zip(right, wrong, strict=True) if a != b]
    assert [(a.replace(">=", ">"), b) for a, b in changed] == [(b, b) for _, b in changed]
    assert len(changed) == 1


@pytest.mark.parametrize("verdict", ["accepted", "wrong_answer"])
def test_real_solutions_can_be_described(verdict: str) -> None:
    for slug in ("sliding-window-rate-limit", "palindromic-tree-paths", "weighted-hash-ring"):
        matter = at_reference(slug, verdict)
        assert len(describe("describe my code", matter.code)) > 3
