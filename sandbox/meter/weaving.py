"""Makes the nodes that count, at the places that they stand for."""

from __future__ import annotations

import ast

from sandbox.meter.meter import Hook, Maker, Meter


class Weaver:
    """Makes hooks of one meter, and the calls of them. Nothing here decides where they go."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter

    def tick(self, place: ast.AST, line: int, what: str) -> ast.expr:
        """Counts one pass, and is true."""
        return self._call(self._meter.tick(line, what), place)

    def ticking(self, body: list[ast.stmt], line: int, what: str) -> None:
        """Count a pass at the head of ``body``."""
        body.insert(0, _statement(self.tick(body[0], line, what)))

    def hooked(self, maker: Maker, place: ast.expr, *args: ast.expr) -> ast.expr:
        """A call of a new hook, at the line of ``place``."""
        return self._call(self._meter.hook(maker(self._meter.site(place.lineno, ""))), place, *args)

    def taking(self, maker: Maker, body: list[ast.stmt], name: ast.expr) -> None:
        """Show what ``name`` holds to a new hook, at the head of ``body``."""
        body.insert(0, _statement(self.hooked(maker, name, name)))

    def of_call(self, make: Maker, place: ast.expr, line: int, written: str) -> ast.expr:
        """The name of the hook that stands for a call, written as ``written``."""
        hook: Hook = make(self._meter.site(line, written))
        return ast.copy_location(ast.Name(self._meter.hook(hook), ast.Load()), place)

    def _call(self, name: str, place: ast.AST, *args: ast.expr) -> ast.expr:
        for each in args:
            if not hasattr(each, "lineno"):
                ast.copy_location(each, place)
        call = ast.Call(ast.copy_location(ast.Name(name, ast.Load()), place), [*args], [])
        return ast.copy_location(call, place)


def _statement(value: ast.expr) -> ast.stmt:
    return ast.copy_location(ast.Expr(value), value)


def nothing() -> ast.expr:
    return ast.Constant(None)


def loaded(name: str, place: ast.AST) -> ast.expr:
    """The variable ``name``, read at ``place``."""
    return ast.copy_location(ast.Name(name, ast.Load()), place)
