"""What defines the entry point with content is told from what only names it."""

from __future__ import annotations

import pytest

from judge.assistant.reply import WITHHELD, reply
from judge.assistant.screen import defines_entry_point
from judge.model.assistant import Matter, ReplyKind
from judge.model.problem import Argument, Signature
from sandbox.calls import Kind

FUNCTION = Signature(
    kind=Kind.FUNCTION,
    name="factorial",
    arguments=(Argument(name="n", codec="int"),),
    returns="int",
)

CONTENT = [
    "def factorial(n):\n    return 1",
    "Sure:\n\n    def factorial(n):\n        return 1\n",
    "```python\ndef factorial(n):\n    if n:\n        pass\n```",
    "class factorial:\n    def __call__(self):\n        return 1",
    "def factorial(n: int) -> int:\n    '''Text.'''\n    return n\n",
    "factorial = lambda n: 1",
    "def factorial(n): return 1",
    "async def factorial(n):\n    return 1",
    "def factorial(n):\n    return (1",
    "def factorial(n):\n    def inner():\n        return 1\n",
]
NONE = [
    "factorial(3) -> 6",
    "def factorial(n: int) -> int:\n    raise NotImplementedError",
    "def factorial(n):\n    '''Text.'''\n    ...",
    "class factorial:\n    def a(self):\n        pass\n\ndef other():\n    return 1",
    "def factorials(n):\n    return 1",
    "",
]


@pytest.mark.parametrize("text", CONTENT)
def test_content_is_found(text: str) -> None:
    assert defines_entry_point(text, FUNCTION)


@pytest.mark.parametrize("text", NONE)
def test_skeletons_and_mentions_are_let_through(text: str) -> None:
    assert not defines_entry_point(text, FUNCTION)


def test_card_that_defines_the_entry_point_is_withheld() -> None:
    """Another set's problem may be what a card shows: the example of recursion defines this."""
    question = "what does the recursion limit do"
    assert any("def factorial" in line for line in reply(question, Matter()).lines)
    said = reply(question, Matter(signature=FUNCTION))
    assert (said.kind, said.lines) == (ReplyKind.NOTHING, (WITHHELD,))
