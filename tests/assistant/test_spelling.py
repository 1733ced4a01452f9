"""Prompts are read as they were meant."""

from __future__ import annotations

import pytest

from judge.assistant.prompt import MOST_PROSE, read_prompt
from judge.assistant.spelling import mended, plain

KNOWN = frozenset({"deque", "dictionary", "sort", "python", "value", "list"})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("What's wrong?", "what is wrong?"),
        ("it doesn\u2019t work", "it does not work"),
        ("s o l v e it", "solve it"),
        ("s\u200bolve", "solve"),
        ("\uff53\uff4f\uff4c\uff56\uff45", "solve"),
        ("a b c", "a b c"),
    ],
)
def test_one_spelling_for_many(typed: str, meant: str) -> None:
    assert plain(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("slove the problm", "solve the problem"),
        ("s0lve", "solve"),
        ("dictoinary", "dictionary"),
        ("deqeu", "deque"),
        ("values of lists", "values of lists"),
        ("foo barbaz", "foo barbaz"),
    ],
)
def test_slips_are_mended_and_nothing_else(typed: str, meant: str) -> None:
    assert mended(typed, KNOWN) == meant


def test_pasted_code_is_told_from_the_words() -> None:
    prompt = read_prompt(
        "what about this\ndef f(xs):\n    for x in xs:\n        print(x)  # find the bug\n",
        known=KNOWN,
    )
    assert prompt.pasted
    assert prompt.prose == "what about this\nfind the bug"


def test_long_prose_is_read_at_its_ends() -> None:
    prompt = read_prompt(f"first {'and ' * 4_000}last", known=KNOWN)
    assert len(prompt.prose) <= MOST_PROSE + 1
    assert (prompt.prose[:5], prompt.prose[-4:]) == ("first", "last")


def test_line_of_code_in_a_question_is_part_of_it() -> None:
    prompt = read_prompt("what does this do\nx = xs[::-1]", known=KNOWN)
    assert not prompt.pasted
    assert "xs[::-1]" in prompt.prose
