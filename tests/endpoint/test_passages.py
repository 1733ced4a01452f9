"""Prose goes through at once; code is held until all of it is there, fenced or not."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.endpoint.passages import passages
from judge.model.endpoint import Passage

ROOT = Path(__file__).resolve().parents[2]
SOURCE = """\
def f(xs):
    total = 0
    for x in xs:
        total += x

    return total"""


def code_in(text: str) -> list[str]:
    return [each.text for each in passages([text]) if each.is_code]


def test_prose_and_fenced_code_are_told_apart() -> None:
    text = f"Use a loop.\n\n```python\n{SOURCE}\n```\nThat is all."
    assert list(passages([text])) == [
        Passage(text="Use a loop.", is_code=False),
        Passage(text="", is_code=False),
        Passage(text=SOURCE, is_code=True),
        Passage(text="That is all.", is_code=False),
    ]


def test_prose_is_handed_over_before_the_rest_has_come() -> None:
    def pieces() -> Iterator[str]:
        yield "one line\nan"
        raise AssertionError("the first line was not handed over")

    assert next(passages(pieces())) == Passage(text="one line", is_code=False)


@pytest.mark.parametrize(
    "text",
    [
        SOURCE,
        f"So:\n{SOURCE}",
        f"~~~\n{SOURCE}\n~~~",
        f"```\n{SOURCE}",
        f"````python\n{SOURCE}\n````",
        f"  ```python\n{SOURCE}\n  ```",
    ],
)
def test_code_is_whole_however_it_is_fenced(text: str) -> None:
    assert code_in(text) == [SOURCE]


@pytest.mark.parametrize(
    "line",
    ["- total = 0", "1. def f(xs):", "> return total", "* `x += 1`", "`x = 1`", "f = lambda x: x"],
)
def test_code_in_a_list_or_in_backticks_is_code(line: str) -> None:
    assert len(code_in(line)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Sort by a key, as in `sorted(xs, key=len)`.",
        "For example, use a deque: it pops from both ends.",
        "- Note that `dict` keeps its order.",
        "If you want the value as well, use `.items()`.",
        "Return early where the list is empty.",
        "1. First, import heapq.",
        "from the left, that is",
        "import what you need, and no more",
    ],
)
def test_prose_about_code_is_prose(line: str) -> None:
    assert code_in(line) == []


@given(st.text(alphabet="ab \n`~#-=:1.", max_size=60), st.lists(st.integers(0, 60)))
def test_pieces_may_be_cut_anywhere(text: str, cuts: list[int]) -> None:
    places = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    pieces = [text[a:b] for a, b in itertools.pairwise(places)]
    assert list(passages(pieces)) == list(passages([text]))


@pytest.mark.parametrize(
    "path", sorted(ROOT.glob("reference/*/accepted/*.py")), ids=lambda path: f"{path.stem}"
)
def test_solution_without_fences_is_nearly_all_code(path: Path) -> None:
    source = path.read_text("utf-8")
    doc = ast.get_docstring(ast.parse(source), clean=False)
    source = source.replace(f'"""{doc}"""', "") if doc else source
    prose = [each.text for each in passages([source]) if not each.is_code and each.text.strip()]
    statements = [line for line in prose if not line.startswith((")", "]", "}", "#"))]
    assert len(statements) <= 2, statements
