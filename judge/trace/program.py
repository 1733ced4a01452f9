"""A source as the trace sees it: its entry point, what can be reached from there, what recurs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from judge.trace.functions import (
    Function,
    blocks,
    functions,
    hidden_names,
    instance_class,
    own_nodes,
    owner,
)
from judge.trace.source import Unreadable, read_source
from sandbox.calls import EntryPoint, Kind

_HASHING = re.compile(r"hash|fnv|crc|digest|md5|sha\d|murmur|blake", re.IGNORECASE)
_HASH_MODULES = frozenset({"hashlib", "zlib", "binascii"})
_OF_CONTAINERS = frozenset(
    name for kind in (list, dict, set, str, tuple) for name in dir(kind)
) | frozenset({"appendleft", "popleft", "extendleft", "rotate"})


@dataclass(frozen=True, kw_only=True)
class Program:
    """``functions`` are all, in the order of the source."""

    tree: ast.Module
    entry: EntryPoint
    functions: tuple[Function, ...]

    @classmethod
    def read(cls, source: str, entry: EntryPoint) -> Program:
        """Raises Unreadable for what is no Python, and for a source without the entry point."""
        tree = read_source(source)
        program = cls(tree=tree, entry=entry, functions=functions(tree))
        if not program.defines_entry:
            raise Unreadable(f"the source does not define {entry.kind.value} {entry.name}")
        return program

    @property
    def defines_entry(self) -> bool:
        if self.entry.kind is Kind.CLASS:
            return any(
                isinstance(node, ast.ClassDef) and node.name == self.entry.name
                for node in ast.walk(self.tree)
            )
        return bool(self.entry_functions) or self.entry.name in self._assigned

    @cached_property
    def entry_functions(self) -> tuple[Function, ...]:
        """The function, or the methods that the problem calls; the constructor is not among them.
        A method may stand in a base class of the source."""
        if self.entry.kind is Kind.FUNCTION:
            return tuple(f for f in self.functions if f.name == self.entry.name)
        classes = set(self._class_line(self.entry.name))
        return tuple(f for f in self.functions if f.of in classes and f.short in self.entry.methods)

    def _class_line(self, name: str) -> list[str]:
        """The class and its bases in the source, nearest first."""
        found = [name]
        for each in found:
            for base in self._bases.get(each, ()):
                if base not in found:
                    found.append(base)
        return found

    @cached_property
    def _bases(self) -> dict[str, list[str]]:
        return {
            node.name: [base.id for base in node.bases if isinstance(base, ast.Name)]
            for node in ast.walk(self.tree)
            if isinstance(node, ast.ClassDef)
        }

    @cached_property
    def _assigned(self) -> frozenset[str]:
        """Names that the module's own statements assign."""
        return frozenset(
            node.id
            for statement in self.tree.body
            if isinstance(statement, ast.Assign | ast.AnnAssign | ast.AugAssign)
            for node in ast.walk(statement)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        )

    @property
    def module_variables(self) -> frozenset[str]:
        return self._assigned

    # What can be reached

    @cached_property
    def reachable(self) -> tuple[Function, ...]:
        return self.reachable_from(self.entry.methods)

    def reachable_from(self, methods: Iterable[str]) -> tuple[Function, ...]:
        """The functions that a call of the entry point may come to, of a class through the given
        methods and its constructor: all whose names are mentioned on the way, for a function may
        be handed about before it is called."""
        wanted = set(methods)
        begin = [f for f in self.entry_functions if not f.of or f.short in wanted]
        if self.entry.kind is Kind.CLASS:
            line = self._class_line(self.entry.name)
            begin += [f for f in self.functions if f.of in line and _is_special(f)]
        elif not begin:
            begin = list(self.functions)
        seen = {id(f): f for f in begin}
        queue = list(seen.values())
        for function in queue:
            for other in self._mentioned(function):
                if id(other) not in seen:
                    seen[id(other)] = other
                    queue.append(other)
        return tuple(f for f in self.functions if id(f) in seen)

    def _mentioned(self, function: Function) -> Iterator[Function]:
        names: set[str] = set()
        for node in own_nodes(function.node):
            if isinstance(node, ast.Name):
                names.add(node.id)
            elif isinstance(node, ast.Attribute):
                names.add(node.attr)
        for other in self.functions:
            named = other.short in names and (other.of is not None or self._sees(function, other))
            made = other.of and other.of.rpartition(".")[2] in names and _is_special(other)
            if named or made:
                yield other

    @staticmethod
    def _sees(function: Function, other: Function) -> bool:
        """Whether the bare name of ``other`` means it in ``function``."""
        return owner(function, other.short) is other.parent

    def is_one_step(self, function: Function) -> bool:
        """Helpers that compute a hash are one step: nobody does that by hand."""
        if function in self.entry_functions or function.short == "__init__":
            return False
        names = {n.id for n in own_nodes(function.node) if isinstance(n, ast.Name)}
        hashes = _HASHING.search(function.short) or names & _HASH_MODULES
        return bool(hashes) and not _changes_me(function) and not self.is_recursive(function)

    # What recurs

    @cached_property
    def _calls(self) -> dict[int, list[Function]]:
        return {id(f): [g for _, found in self.calls(f) for g in found] for f in self.functions}

    def calls(self, function: Function) -> Iterator[tuple[ast.Call, list[Function]]]:
        """The calls in ``function``'s own code, each with the functions of the source it may be a
        call of. What a lambda calls is called when the lambda is."""
        hidden = hidden_names(function.node)
        for node in own_nodes(function.node, lambdas=False):
            if isinstance(node, ast.Call) and id(node.func) not in hidden:
                yield node, self._targets(function, node.func)

    def _targets(self, function: Function, called: ast.expr) -> list[Function]:
        match called:
            case ast.Name(id=name):
                return [
                    f
                    for f in self.functions
                    if f.short == name and f.of is None and self._sees(function, f)
                ]
            case ast.Attribute(value=ast.Name(id=name), attr=attribute) if instance_class(
                function, name
            ):
                return self._method(instance_class(function, name) or "", attribute)
            case ast.Attribute(value=ast.Call(func=ast.Name(id="super"))):
                return []
            case ast.Attribute(value=receiver, attr=attribute):
                if attribute in _OF_CONTAINERS and not self._is_instance(receiver):
                    return []
                return [f for f in self.functions if f.short == attribute and f.of]
        return []

    def _method(self, of: str, name: str) -> list[Function]:
        """The method of that class or its nearest base."""
        for each in self._class_line(of):
            found = [f for f in self.functions if f.of == each and f.short == name]
            if found:
                return found[-1:]
        return []

    def _is_instance(self, receiver: ast.expr) -> bool:
        """Whether the attribute ``receiver`` is somewhere given an instance of a class."""
        return isinstance(receiver, ast.Attribute) and receiver.attr in self._instance_attributes

    @cached_property
    def _instance_attributes(self) -> frozenset[str]:
        return frozenset(
            target.attr
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Call)
            and isinstance(node.value.func, ast.Name)
            and node.value.func.id in self._bases
            for target in node.targets
            if isinstance(target, ast.Attribute)
        )

    def is_recursive(self, function: Function) -> bool:
        return id(function) in self._reached(function)

    def recurs_with(self, function: Function, other: Function) -> bool:
        """Whether each may come to call the other; of a function and itself, whether it recurs."""
        return id(other) in self._reached(function) and id(function) in self._reached(other)

    @cached_property
    def _closure(self) -> dict[int, frozenset[int]]:
        return {}

    def _reached(self, function: Function) -> frozenset[int]:
        if id(function) not in self._closure:
            seen: set[int] = set()
            queue = [function]
            for each in queue:
                for other in self._calls[id(each)]:
                    if id(other) not in seen:
                        seen.add(id(other))
                        queue.append(other)
            self._closure[id(function)] = frozenset(seen)
        return self._closure[id(function)]

    def self_calls(self, function: Function) -> list[ast.Call]:
        """Calls in ``function`` of itself or of a function that it is mutually recursive with."""
        return [
            call
            for call, found in self.calls(function)
            if any(self.recurs_with(function, other) for other in found)
        ]


def holders(body: list[ast.stmt], calls: set[int]) -> Iterator[ast.stmt]:
    """The innermost statements whose own expressions hold one of ``calls`` (ids of nodes)."""
    for statement in body:
        inner = list(blocks(statement))
        within = {id(node) for block in inner for each in block for node in ast.walk(each)}
        if any(id(node) in calls and id(node) not in within for node in ast.walk(statement)):
            yield statement
        if not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            for block in inner:
                yield from holders(block, calls)


def _is_special(function: Function) -> bool:
    """Called without being named: ``__init__`` and its like, and properties."""
    name = function.short
    named = name.startswith("__") and name.endswith("__")
    return named or bool(function.of and function.node.decorator_list)


def _changes_me(function: Function) -> bool:
    return any(
        isinstance(node, ast.Attribute)
        and isinstance(node.ctx, ast.Store)
        and isinstance(node.value, ast.Name)
        and node.value.id == function.me
        for node in own_nodes(function.node)
    )
