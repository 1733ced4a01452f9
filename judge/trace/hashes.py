"""Which functions of a solver hash, so that a trace case can give what they come to.

Nobody computes an MD5 by hand, and until the round is over nothing may run to find it out. So the
sheet gives numbers to single characters, and a hash is the sum of those of its arguments, whatever
labels the code makes. That works where the code keeps its hash in a function that gives a number.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

from judge.model.trace import Place, Where
from judge.model.trace_cases import GivenHash, HashFunction
from judge.trace.functions import Function, own_nodes
from judge.trace.program import Program

_HASHING_MODULES = frozenset({"hashlib", "zlib", "binascii", "random", "hmac"})
_TEXTS = frozenset({"hexdigest", "digest", "encode", "hex"})


def given_hash(program: Program, numbers: Mapping[str, int]) -> GivenHash | None:
    """The functions that hash with what they come to; None where there is none, or the code hashes
    in other places too, or in a function that gives no single number or looks at the instance."""
    imported = _imported(program.tree)
    helpers = [f for f in program.functions if _hashes(program, f, imported)]
    inner = {id(g) for f in helpers for _, found in program.calls(f) for g in found}
    outer = [f for f in helpers if id(f) not in inner]
    if not outer or not all(_gives_a_number(f) for f in outer):
        return None
    if _hashes_outside(program, helpers, imported):
        return None
    return GivenHash(functions=tuple(_described(f) for f in outer), numbers=numbers)


def hashes_at_all(program: Program) -> bool:
    """Whether the code has anything that hashes make use of."""
    names = {f.short for f in program.functions}
    return (
        any(program.is_one_step(f) for f in program.functions)
        or _hashes_outside(program, [], _imported(program.tree))
        or any("hash" in name.lower() for name in names)
    )


def _hashes(program: Program, function: Function, imported: set[str]) -> bool:
    if program.is_one_step(function):
        return True
    if function in program.entry_functions or function.short == "__init__":
        return False
    return any(name in imported for name in _loaded(function.node)) and _gives_a_number(function)


def _hashes_outside(program: Program, helpers: list[Function], imported: set[str]) -> bool:
    """Whether code that is in none of ``helpers`` uses what hashes are made with."""
    within = {id(node) for f in helpers for node in ast.walk(f.node)}
    return any(
        isinstance(node, ast.Name)
        and isinstance(node.ctx, ast.Load)
        and (node.id in imported or node.id == "hash")
        and id(node) not in within
        for node in ast.walk(program.tree)
    )


def _loaded(tree: ast.AST) -> set[str]:
    return {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }


def table(given: GivenHash) -> tuple[str, ...]:
    """The lines that the sheet prints."""
    names = " and ".join(f"{each.name}(...)" for each in given.functions)
    parts = "  ".join(f"{character}={number}" for character, number in given.numbers.items())
    return (
        f"{names} is the sum of these over all characters of its arguments:",
        f"{parts}  any other character 0",
    )


def _imported(tree: ast.Module) -> set[str]:
    """The names that stand for modules that hash, or for something out of them."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.partition(".")[0] in _HASHING_MODULES:
                    found.add(alias.asname or alias.name.partition(".")[0])
        elif isinstance(node, ast.ImportFrom) and node.module in _HASHING_MODULES:
            found.update(alias.asname or alias.name for alias in node.names)
    return found


def _gives_a_number(function: Function) -> bool:
    parameters = [name for name in function.parameters if name != function.me]
    returns = [node for node in own_nodes(function.node) if isinstance(node, ast.Return)]
    return (
        bool(parameters)
        and bool(returns)
        and not _looks_at_instance(function)
        and not function.is_generator
        and all(node.value is not None and _is_number(node.value) for node in returns)
    )


def _looks_at_instance(function: Function) -> bool:
    """Beyond calling its methods."""
    called = {
        id(node.func.value)
        for node in ast.walk(function.node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    return any(
        isinstance(node, ast.Name) and node.id == function.me and id(node) not in called
        for node in ast.walk(function.node)
    )


def _is_number(value: ast.expr) -> bool:
    """As far as its shape tells."""
    match value:
        case ast.Tuple() | ast.List() | ast.Dict() | ast.Set() | ast.JoinedStr():
            return False
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return False
        case ast.Constant(value=constant):
            return type(constant) is int
        case ast.Subscript(value=inner):
            return _is_number(inner) and not isinstance(value.slice, ast.Slice)
        case ast.Call(func=ast.Attribute(attr=name)):
            return name not in _TEXTS
        case ast.Call(func=ast.Name(id=name)):
            return re.search(r"list|tuple|sorted|iter|str|bytes|set$", name) is None
    return True


def _described(function: Function) -> HashFunction:
    node = function.node
    place = Place(
        where=Where.BEFORE,
        node=type(node).__name__,
        line=node.lineno,
        column=node.col_offset,
        end_line=node.end_lineno or node.lineno,
        end_column=node.end_col_offset or node.col_offset,
    )
    return HashFunction(name=function.short, place=place, of_instance=function.me is not None)
