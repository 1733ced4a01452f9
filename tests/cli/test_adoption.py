"""When a draft's text came into the code."""

from __future__ import annotations

import pytest

from judge.cli.desk.adoption import adopted_at, holds

DRAFT = "from math import inf\n\n\ndef plus(a: int, b: int) -> int:\n    return a + b\n"
SAME = """\
def double(n):
    return plus(n, n)

def plus(a: int, b: int)->int:  # as given

  return (a + b)
"""
IN_A_CLASS = "class A:\n    def plus(a: int, b: int) -> int:\n        return a + b\n"


@pytest.mark.parametrize("code", [DRAFT, SAME, IN_A_CLASS])
def test_layout_and_comments_do_not_hide_a_draft(code: str) -> None:
    assert holds(code, DRAFT)


@pytest.mark.parametrize(
    "code",
    [
        "",
        "def plus(a: int, b: int) -> int:\n    return b + a\n",
        "def plus(a, b):\n    return a + b\n",
        "def add(a: int, b: int) -> int:\n    return a + b\n",
        "def plus(a: int, b: int) -> int:\n    return a + b\nno python",
        "text = '''" + DRAFT + "'''\n",
    ],
)
def test_other_code_is_not_the_draft(code: str) -> None:
    assert not holds(code, DRAFT)


def test_the_first_code_since_it_was_given_counts() -> None:
    codes = [(5.0, SAME), (12.0, "x = 1"), (18.0, SAME), (30.0, SAME)]
    assert adopted_at(DRAFT, codes, 10.0) == 18.0
    assert adopted_at(DRAFT, codes, 2.0) == 5.0
    assert adopted_at(DRAFT, codes[:2], 10.0) is None
