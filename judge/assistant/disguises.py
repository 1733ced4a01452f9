"""The ways in which code could be a solution under another name. By ``ast``; nothing is run."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator

from judge.model.problem import Signature
from judge.trace.source import Unreadable, read_source
from sandbox.calls import Kind

MOST = 12
PREAMBLE = """\
import bisect, collections, functools, hashlib, heapq, itertools, math
from bisect import bisect_left, bisect_right, insort
from collections import Counter, OrderedDict, defaultdict, deque
from functools import cache, lru_cache
from heapq import heapify, heappop, heappush
from typing import Any, Deque, Dict, Iterable, List, Optional, Set, Tuple
"""
"""What a solver would import without being told."""
_PROMPT = re.compile(r"^(?:>>>|\.\.\.) ?", re.MULTILINE)


def disguises(code: str, signature: Signature) -> tuple[str, ...]:
    """Sources that define the entry point by what stands in ``code``: each function, method or
    class that could be it, and the statements as its body, or as a whole program. Empty where it
    cannot be read."""
    text = textwrap.dedent(_PROMPT.sub("", code).expandtabs()).strip("\n")
    try:
        tree = read_source(text)
    except Unreadable:
        return ()
    if signature.kind is Kind.PROGRAM:
        found = list(_as_program(text, tree))
    elif signature.kind is Kind.CLASS:
        names = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
        found = [_named(text, name, signature) for name in names]
    else:
        found = [_named(text, name, signature) for name in _callables(tree)]
        found += _as_body(text, tree, signature)
    return tuple(dict.fromkeys(map(_with_imports, found)))[-MOST:]


def _with_imports(source: str) -> str:
    return source if "__future__" in source else f"{PREAMBLE}{source}"


def _named(text: str, what: str, signature: Signature) -> str:
    return text if what == signature.name else f"{text}\n\n\n{signature.name} = {what}"


def _callables(tree: ast.Module) -> Iterator[str]:
    """Functions, lambdas with a name, and methods of classes that can be made of nothing."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Lambda()):
                yield name
            case ast.ClassDef(name=name, body=body):
                for inner in body:
                    if isinstance(inner, ast.FunctionDef):
                        yield f"{name}().{inner.name}"


def _as_program(text: str, tree: ast.Module) -> Iterator[str]:
    """The text as it stands, last, and before it each of its functions called in the ways in which
    a program would."""
    for name in _callables(tree):
        yield f"{text}\n\n\n{name}()"
        yield f"{text}\n\n\nprint({name}())"
        yield f"import sys\n{text}\n\n\nprint({name}(sys.stdin.read()))"
    yield text


def _as_body(text: str, tree: ast.Module, signature: Signature) -> Iterator[str]:
    """The statements under a header of the entry point, which returns what they come to."""
    if not tree.body or all(isinstance(node, _DEFINITIONS) for node in tree.body):
        return
    names = ", ".join(argument.name for argument in signature.arguments)
    body = textwrap.indent(text, "    ")
    header = f"def {signature.name}({names}):\n{body}"
    if any(isinstance(node, ast.Return) for node in ast.walk(tree)):
        yield header
    match tree.body[-1]:
        case ast.Assign(targets=[ast.Name(id=name)]):
            yield f"{header}\n    return {name}"
        case ast.Expr(value=ast.Call(func=ast.Name(id="print"), args=[shown])):
            yield f"{header}\n    return {ast.unparse(shown)}"
        case ast.Expr(value=value):
            yield f"{header}\n    return {ast.unparse(value)}"


_DEFINITIONS = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
