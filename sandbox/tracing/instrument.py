"""Puts the probes into a tree: at the spots that a ``Tracing`` names, and around each condition.

A probe is a statement of its own, or stands around the value of a ``return`` or around a test. What
the program computes, where it raises and in what order stays as it was.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable

from sandbox.tracing.recorder import PREFIX, Recorder
from sandbox.visits import (
    AFTER_VALUE,
    BEFORE,
    BODY_END,
    FUNCTION_END,
    LONGEST_CONDITION,
    RETURNED,
    NodeKey,
    Spot,
    Tracing,
)

_BLOCKS = ("body", "orelse", "finalbody")
_Definition = ast.FunctionDef | ast.AsyncFunctionDef


def instrument(tree: ast.Module, tracing: Tracing, source: str) -> Recorder:
    """Change ``tree``, which was parsed from ``source``, in place, so that it records when it
    runs. Spots whose node is not there have no visits."""
    recorder = Recorder(tracing)
    _Prober(recorder, tracing, source).visit(tree)
    return recorder


class _Prober(ast.NodeVisitor):
    def __init__(self, recorder: Recorder, tracing: Tracing, source: str) -> None:
        self._recorder = recorder
        self._lines = _lines(source)
        self._replaced = {each.node: each.without_first for each in tracing.replaced}
        self._roots = _roots(tracing)
        self._once = {(spot.function, spot.label) for spot in tracing.spots if spot.once}
        self._around: list[str] = []
        self._spots: defaultdict[tuple[str, NodeKey], list[Spot]] = defaultdict(list)
        for spot in tracing.spots:
            self._spots[spot.where, spot.node].append(spot)

    def generic_visit(self, node: ast.AST) -> None:
        super().generic_visit(node)
        for name in _BLOCKS:
            block = getattr(node, name, None)
            if isinstance(block, list):
                block[:] = self._with_probes_before(block)

    def _with_probes_before(self, block: list[ast.stmt]) -> list[ast.stmt]:
        return [each for statement in block for each in (*self._before(statement), statement)]

    def _before(self, statement: ast.stmt) -> list[ast.stmt]:
        return [self._probe(spot, statement) for spot in self._at(BEFORE, statement)]

    # Places

    def _loop(self, node: ast.For | ast.AsyncFor | ast.While) -> None:
        spots = self._at(BODY_END, node)
        if isinstance(node, ast.While):
            self._test(node)
        else:
            self.generic_visit(node)
        node.body.extend(self._probe(spot, node.body[-1]) for spot in spots)

    visit_For = visit_AsyncFor = visit_While = _loop

    def _definition(self, node: _Definition) -> None:
        if _key(node) in self._replaced:
            self._stand_in(node)
            return
        spots = self._at(FUNCTION_END, node)
        self._inside(node)
        node.body.extend(self._probe(spot, node.body[-1]) for spot in spots)
        name = self._name(node)
        node.body.extend(_mentioned(self._roots[name], node.body[-1]))
        for label in sorted(label for function, label in self._once if function == name):
            _insert_at_head(node, _due(label))

    visit_FunctionDef = visit_AsyncFunctionDef = _definition

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._inside(node)

    def _inside(self, node: _Definition | ast.ClassDef) -> None:
        self._around.append(node.name)
        self.generic_visit(node)
        self._around.pop()

    def _name(self, node: _Definition) -> str:
        return ".".join((*self._around, node.name))

    def visit_Return(self, node: ast.Return) -> None:
        spots = self._at(AFTER_VALUE, node)
        self.generic_visit(node)
        for spot in spots:
            value = node.value or ast.copy_location(ast.Constant(None), node)
            node.value = _call(self._recorder.visiting(spot), value, value)

    def _test(self, node: ast.If | ast.While | ast.IfExp) -> None:
        """``test`` becomes ``hook(True if test else False)``: its truth is asked for once, as
        before. A constant tells nothing."""
        if isinstance(node.test, ast.Constant):
            self.generic_visit(node)
            return
        name = self._recorder.testing(node.test.lineno, self._written(node.test))
        self.generic_visit(node)
        test = node.test
        yes, no = (ast.copy_location(ast.Constant(value), test) for value in (True, False))
        node.test = _call(name, test, ast.copy_location(ast.IfExp(test, yes, no), test))

    visit_If = visit_IfExp = _test

    # Making probes

    def _at(self, where: str, node: ast.stmt) -> list[Spot]:
        return self._spots.get((where, _key(node)), [])

    def _probe(self, spot: Spot, place: ast.stmt) -> ast.stmt:
        if spot.once:  # `due = hook(due)`, a variable of the activation's own
            due = _loaded(_due(spot.label), place)
            value = _call(self._recorder.visiting(spot), place, due)
            target = ast.copy_location(ast.Name(_due(spot.label), ast.Store()), place)
            return ast.copy_location(ast.Assign([target], value), place)
        return ast.copy_location(ast.Expr(_call(self._recorder.visiting(spot), place)), place)

    def _stand_in(self, node: _Definition) -> None:
        """The function gives what stands in for its hash; of a method the instance is left out."""
        given = node.args
        names = [each.arg for each in (*given.posonlyargs, *given.args)]
        names = names[self._replaced[_key(node)] :]
        names += [each.arg for each in given.kwonlyargs]
        place = node.body[0]
        arguments: list[ast.expr] = [_loaded(name, place) for name in names]
        if given.vararg is not None:
            starred = ast.Starred(_loaded(given.vararg.arg, place), ast.Load())
            arguments.append(ast.copy_location(starred, place))
        value = _call(self._recorder.standing_in(), place, *arguments)
        node.body = [ast.copy_location(ast.Return(value), place)]

    def _written(self, test: ast.expr) -> str:
        """The condition as it stands in the source, on one line."""
        last = test.end_lineno or test.lineno
        lines = self._lines[test.lineno - 1 : last]
        if not lines:
            return ""
        lines[-1] = lines[-1][: test.end_col_offset]
        lines[0] = lines[0][test.col_offset :]
        return " ".join(b" ".join(lines).decode("utf-8", "replace").split())[:LONGEST_CONDITION]


def _lines(source: str) -> list[bytes]:
    """As the parser counts them; it counts columns in bytes."""
    text = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text.encode("utf-8", "replace").split(b"\n")


def _roots(tracing: Tracing) -> defaultdict[str, set[str]]:
    """The variables to read, by function."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for watched in tracing.watched:
        for function in watched.functions:
            found[function].add(watched.expression.partition(".")[0])
    return found


def _mentioned(names: Iterable[str], place: ast.stmt) -> list[ast.stmt]:
    """``if 0: name``, which is never run: a function can see a variable of the function around it
    only if it mentions it."""
    return [
        ast.copy_location(
            ast.If(
                ast.copy_location(ast.Constant(0), place),
                [ast.copy_location(ast.Expr(_loaded(name, place)), place)],
                [],
            ),
            place,
        )
        for name in sorted(names)
        if name != RETURNED
    ]


def _due(label: str) -> str:
    """A variable that is true until the visit that happens once."""
    return f"{PREFIX}due {label}"


def _insert_at_head(node: _Definition, name: str) -> None:
    """``name = True``, behind the docstring."""
    head = 0 if ast.get_docstring(node, clean=False) is None else 1
    place = node.body[min(head, len(node.body) - 1)]
    target = ast.copy_location(ast.Name(name, ast.Store()), place)
    value = ast.copy_location(ast.Constant(True), place)
    node.body.insert(head, ast.copy_location(ast.Assign([target], value), place))


def _key(node: ast.stmt) -> NodeKey:
    return (
        type(node).__name__,
        node.lineno,
        node.col_offset,
        node.end_lineno or node.lineno,
        node.end_col_offset or node.col_offset,
    )


def _call(name: str, place: ast.AST, *arguments: ast.expr) -> ast.expr:
    function = ast.copy_location(ast.Name(name, ast.Load()), place)
    return ast.copy_location(ast.Call(function, [*arguments], []), place)


def _loaded(name: str, place: ast.AST) -> ast.expr:
    return ast.copy_location(ast.Name(name, ast.Load()), place)
