"""Reads one line of a case: which call it is, with what arguments, and the answer it expects.

Each function raises NotPlain, with what is wrong; file and line are added by the caller.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass

from judge.catalogue.case_lines import CaseLine
from judge.catalogue.codecs import TREE, check
from judge.catalogue.literals import NotPlain, parse, read_literal
from judge.catalogue.nearest import nearest
from judge.model.case import UNSTATED, Unstated
from judge.model.problem import Argument, Signature
from sandbox.calls import Raised, Step

_RAISES = re.compile(r"raises\b\s*(.*)", re.DOTALL)
_EXCEPTION = re.compile(r"[A-Za-z_]\w*")
_ASSIGNED = re.compile(r"([A-Za-z_]\w*)\s*=(?!=)\s*(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Constructed:
    """``name`` is the variable that the script gives the instance, or None."""

    name: str | None
    arguments: tuple[object, ...]
    expected: Raised | Unstated


def read_function_call(line: CaseLine, signature: Signature) -> tuple[tuple[object, ...], object]:
    """The arguments of the function and the expected answer."""
    call = _call(line.call)
    match call.func:
        case ast.Name(id=name) if name == signature.name:
            pass
        case ast.Name(id=name):
            raise NotPlain(f"it must call {signature.name}, not {name[:40]}")
        case _:
            raise NotPlain(f"it must call {signature.name}")
    arguments = _bind(call, signature.arguments, signature.name)
    return arguments, _answer(line.answer, signature.returns)


def read_constructor(line: CaseLine, signature: Signature) -> Constructed:
    """The first line of a script."""
    assigned = _ASSIGNED.fullmatch(line.call)
    call = _call(assigned[2] if assigned else line.call)
    match call.func:
        case ast.Name(id=name) if name == signature.name:
            arguments = _bind(call, signature.arguments, signature.name)
        case _:
            raise NotPlain(f"the first line of a case must construct {signature.name}")
    expected = _answer(line.answer, None)
    if not isinstance(expected, (Raised, Unstated)):
        raise NotPlain("a constructor has no answer; it can only be expected to raise")
    return Constructed(
        name=assigned[1] if assigned else None, arguments=arguments, expected=expected
    )


def read_step(line: CaseLine, instance: str | None, signature: Signature) -> tuple[Step, object]:
    """A later line of a script: the step and its expected answer."""
    call = _call(line.call)
    name = _method_called(call.func, instance, signature)
    method = next((m for m in signature.methods if m.name == name), None)
    if method is None:
        names = [m.name for m in signature.methods]
        close = nearest(name, names)
        hint = f"did you mean {close}?" if close else f"it has {', '.join(names)}"
        raise NotPlain(f"{signature.name} has no method {name[:40]}; {hint}")
    arguments = _bind(call, method.arguments, name)
    return (name, arguments), _answer(line.answer, method.returns)


def _method_called(func: ast.expr, instance: str | None, signature: Signature) -> str:
    match func:
        case ast.Attribute(value=ast.Name(id=owner), attr=method) if instance in (None, owner):
            return method
        case ast.Attribute(value=ast.Name(id=owner)):
            raise NotPlain(f"{owner[:40]} is not the instance; it is called {instance}")
        case ast.Name(id=name) if name == signature.name:
            raise NotPlain("a blank line must stand before the next case")
        case ast.Name(id=method) if instance is None:
            return method
    raise NotPlain(f"it must call a method of {instance or signature.name}")


def _call(text: str) -> ast.Call:
    if not text:
        raise NotPlain("there is no call")
    if _ASSIGNED.fullmatch(text):
        raise NotPlain("only a script's first line can give a name to something")
    node = parse(text, "the call")
    if not isinstance(node, ast.Call):
        raise NotPlain("this is not a call")
    return node


def _bind(call: ast.Call, declared: Sequence[Argument], name: str) -> tuple[object, ...]:
    """The arguments by position; keywords go to the places of their names."""
    if len(call.args) > len(declared):
        raise NotPlain(f"{name} takes at most {len(declared)} arguments, not {len(call.args)}")
    nodes = dict(zip((argument.name for argument in declared), call.args, strict=False))
    for keyword in call.keywords:
        _add_keyword(nodes, keyword, declared)
    missing = next((i for i, a in enumerate(declared) if a.name not in nodes), len(declared))
    for argument in declared[missing:]:
        if argument.name in nodes or not argument.optional:
            raise NotPlain(f"the argument {declared[missing].name} is missing")
    return tuple(_argument(nodes[argument.name], argument) for argument in declared[:missing])


def _add_keyword(
    nodes: dict[str, ast.expr], keyword: ast.keyword, declared: Sequence[Argument]
) -> None:
    if keyword.arg is None:
        raise NotPlain("** is not allowed here")
    names = [argument.name for argument in declared]
    if keyword.arg not in names:
        close = nearest(keyword.arg, names)
        hint = f"; did you mean {close}?" if close else ""
        raise NotPlain(f"there is no argument {keyword.arg[:40]}{hint}")
    if keyword.arg in nodes:
        raise NotPlain(f"the argument {keyword.arg} is given twice")
    nodes[keyword.arg] = keyword.value


def _argument(node: ast.expr, argument: Argument) -> object:
    value = _tree(node) if argument.codec == TREE else read_literal(node)
    if fault := check(value, argument.codec):
        raise NotPlain(f"argument {argument.name}: {fault}")
    return value


def _tree(node: ast.expr) -> object:
    match node:
        case ast.Call(func=ast.Name(id="tree"), args=[ast.List() as items], keywords=[]):
            return read_literal(items)
        case ast.Call(func=ast.Name(id="tree"), args=[], keywords=[]) | ast.Constant(value=None):
            return []
    raise NotPlain('a tree is written tree(["a", "b", None, "c"]), level by level')


def _answer(text: str | None, codec: str | None) -> object:
    """The expected answer; ``codec`` is None where only ``raises`` is possible."""
    if text is None:
        return UNSTATED
    if not text:
        raise NotPlain("an answer must follow ->")
    if raises := _RAISES.fullmatch(text):
        if not _EXCEPTION.fullmatch(raises[1]):
            raise NotPlain("the name of one exception must follow raises, as in raises KeyError")
        return Raised(type_names=(raises[1],))
    value = read_literal(parse(text, "the answer"))
    if codec is not None and (fault := check(value, codec)):
        raise NotPlain(f"the answer is of another type: {fault}")
    return value
