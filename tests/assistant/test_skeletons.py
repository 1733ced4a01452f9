"""Skeletons have the shape that is asked for, and no content."""

from __future__ import annotations

import ast

import pytest

from judge.assistant.reply import reply
from judge.assistant.screen import defines_entry_point
from judge.assistant.skeletons import cases_table, of_signature, skeleton
from judge.catalogue.notation import parse_cases
from judge.model.assistant import Matter, ReplyKind
from judge.model.problem import PROGRAM
from tests.assistant.prompts import matters


@pytest.mark.parametrize("slug", sorted(matters()))
def test_skeleton_of_a_problem_has_its_names_and_no_content(slug: str) -> None:
    signature = matters()[slug].signature
    assert signature is not None
    text = "\n".join(of_signature(signature))
    tree = ast.parse(text)
    names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    assert {method.name for method in signature.methods} <= names
    assert tree.body[0].name == signature.name  # type: ignore[attr-defined]  # a definition
    assert not defines_entry_point(text, signature)


def test_skeleton_of_a_class_has_its_parameters() -> None:
    assert skeleton("skeleton please", matters()["streaming-rate-limiter"]) == (
        "class RateLimiter:",
        "    def __init__(self, k: int, window_ms: int = ...) -> None:",
        "        raise NotImplementedError",
        "",
        "    def allow(self, user: str, timestamp: int) -> bool:",
        "        raise NotImplementedError",
    )


def test_skeleton_of_a_program_reads_nothing_yet() -> None:
    assert of_signature(PROGRAM) == (
        "import sys",
        "",
        "def main():",
        "    raise NotImplementedError",
        "",
        "main()",
    )


@pytest.mark.parametrize("slug", sorted(matters()))
def test_table_of_cases_becomes_cases_once_it_is_filled_in(slug: str) -> None:
    """The names stand for values, and nothing stands behind the arrows."""
    signature = matters()[slug].signature
    assert signature is not None
    lines = cases_table(signature)
    assert sum(line.endswith(" -> ") for line in lines) >= 4
    every = [*signature.arguments, *(a for method in signature.methods for a in method.arguments)]
    values = {each.name: _literal(each.codec) for each in every}
    returns = {method.name: method.returns for method in signature.methods}
    filled = "\n".join(
        _filled(line, values)
        + (_literal(returns.get(_called(line), signature.returns)) if "->" in line else "")
        for line in lines
    )
    assert len(parse_cases(filled, signature, name="PLAN.md")) >= 1


def _literal(codec: str) -> str:
    """Some value of that type, as a person writes it."""
    return _written(ast.parse(codec, mode="eval").body)


def _written(codec: ast.expr) -> str:
    match codec:
        case ast.Name(id=name):
            return {"int": "1", "bool": "True", "str": "'a'", "TreeNode": 'tree(["a"])'}[name]
        case ast.Subscript(value=ast.Name(id="list"), slice=item):
            return f"[{_written(item)}]"
        case ast.Subscript(value=ast.Name(id="tuple"), slice=ast.Tuple(elts=items)):
            return f"({', '.join(map(_written, items))},)"
        case ast.Subscript(value=ast.Name(id="dict")):
            return "{}"
    return "None"


def _filled(line: str, values: dict[str, str]) -> str:
    before, bracket, inside = line.partition("(")
    arguments, close, after = inside.partition(")")
    given = ", ".join(values[name] for name in arguments.split(", ") if name)
    return f"{before}{bracket}{given}{close}{after}"


def _called(line: str) -> str:
    return line.partition("(")[0].rpartition(".")[2]


def test_dataclass_has_the_fields_that_are_named() -> None:
    text = "make a dataclass Event with fields user: str, at: list[int] and left"
    assert skeleton(text, Matter())[3:] == (
        "@dataclass",
        "class Event:",
        "    user: str",
        "    at: list[int]",
        "    left: ...",
    )


def test_class_has_the_methods_that_are_named() -> None:
    lines = skeleton("empty class Window with methods push, pop and size", Matter())
    assert [line.strip() for line in lines if line.strip().startswith(("class", "def"))] == [
        "class Window:",
        "def __init__(self):",
        "def push(self):",
        "def pop(self):",
        "def size(self):",
    ]


def test_function_has_the_parameters_that_are_named() -> None:
    text = "scaffold a helper merge(a, b: list[int]) -> list[int]"
    assert skeleton(text, matters()["consistent-hash-ring"]) == (
        "def merge(a, b: list[int]) -> list[int]:",
        "    raise NotImplementedError",
    )


def test_what_is_no_name_is_left_out() -> None:
    lines = skeleton("dataclass Odd with fields 3x, class, fine: int", Matter())
    assert lines[-1:] == ("    fine: int",)
    ast.parse("\n".join(lines))


def test_skeleton_without_a_problem_says_what_to_name() -> None:
    said = reply("skeleton please", Matter())
    assert said.kind is ReplyKind.NOTHING
    assert "f(a, b)" in said.lines[0]
