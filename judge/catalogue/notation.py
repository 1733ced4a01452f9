"""The notation of examples and own cases: ``call -> answer``, one call a line.

    max_messages_in_window([0, 999, 1000], 5) -> 2        a function: one case a line

    ring = HashRing(["a"], 16)                             a class: a script up to a blank line
    ring.remove_node("b") -> raises KeyError
    ring.get_node("k") -> "a"

``#`` begins a comment; a single comment line right above a case names it. A line without ``->``
is only called. Semicolons part several calls on a line. Trees are written
``tree(["a", None, "b"])``. Nothing is ever evaluated.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from judge.catalogue.case_lines import CaseLine, split_line
from judge.catalogue.case_reading import read_constructor, read_function_call, read_step
from judge.catalogue.literals import NotPlain, literal
from judge.catalogue.rendering import example_lines, render_call, render_script, write_case
from judge.errors import BadCase
from judge.model.case import ShownCase
from judge.model.problem import Signature
from sandbox.calls import CallScript, FunctionCall, Kind, Raised, Step
from sandbox.limits import MIB

__all__ = ["literal", "parse_cases", "render_call", "render_script", "write_case"]

MAX_BYTES = MIB
_SHOWN = 60

Block = list[CaseLine]


def parse_cases(
    text: str, signature: Signature, *, name: str, first_line: int = 1
) -> tuple[ShownCase, ...]:
    """The cases in ``text``. ``name`` is the file's name for messages, and ``first_line`` the line
    of that file where the text begins. Raises BadCase with file, line and a correct example."""
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise BadCase(f"{name} is larger than {MAX_BYTES // MIB} MiB", remedy="keep fewer cases")
    lines = _lines(text, signature, name, first_line)
    read = _script if signature.kind is Kind.CLASS else _function_case
    return tuple(
        read(block, title, signature, name) for title, block in _blocks(lines, signature.kind)
    )


def _lines(text: str, signature: Signature, name: str, first: int) -> Iterator[CaseLine]:
    for number, line in enumerate(text.split("\n"), start=first):
        with _located(name, number, line, signature):
            calls = split_line(line, number)
        yield from calls


def _blocks(lines: Iterator[CaseLine], kind: Kind) -> Iterator[tuple[str, Block]]:
    """The lines of each case, with the case's title."""
    comments: list[str] = []
    block: Block = []
    for line in lines:
        if line.is_code:
            block.append(line)
            if kind is Kind.CLASS:
                continue
        if line.is_comment and not block:
            comments.append(line.comment)
        elif line.is_blank or (block and kind is not Kind.CLASS):
            if block:
                yield _title(comments), block
            comments, block = [], []
    if block:
        yield _title(comments), block


def _title(comments: list[str]) -> str:
    """Longer comments explain rather than name."""
    return comments[0] if len(comments) == 1 else ""


def _function_case(block: Block, title: str, signature: Signature, name: str) -> ShownCase:
    (line,) = block
    with _located(name, line.number, line.text, signature):
        arguments, expected = read_function_call(line, signature)
    return _shown(FunctionCall(arguments=arguments), [expected], block, title)


def _script(block: Block, title: str, signature: Signature, name: str) -> ShownCase:
    first, *rest = block
    with _located(name, first.number, first.text, signature):
        made = read_constructor(first, signature)
    steps: list[Step] = []
    expected: list[object] = [made.expected]
    for line in rest:
        with _located(name, line.number, line.text, signature):
            if isinstance(made.expected, Raised):
                raise NotPlain("nothing can follow a constructor that raises")
            step, answer = read_step(line, made.name, signature)
        steps.append(step)
        expected.append(answer)
    call = CallScript(arguments=made.arguments, steps=tuple(steps))
    return _shown(call, expected, block, title)


def _shown(
    call: FunctionCall | CallScript, expected: list[object], block: Block, title: str
) -> ShownCase:
    text = "\n".join(line.text.strip() for line in block)
    return ShownCase(
        call=call, expected=tuple(expected), text=text, name=title, line=block[0].number
    )


@contextmanager
def _located(name: str, number: int, line: str, signature: Signature) -> Iterator[None]:
    """What is wrong with a line becomes a BadCase that shows the line and a right one."""
    try:
        yield
    except NotPlain as problem:
        text = line.strip()
        seen = ascii(text)[1:-1] if not text.isprintable() else text
        seen = seen if len(seen) <= _SHOWN else seen[: _SHOWN - 3] + "..."
        raise BadCase(
            f"{name}:{number}: {problem}: {seen}",
            remedy=f"write it like this: {'; '.join(example_lines(signature))}",
        ) from None
