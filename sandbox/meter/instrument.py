"""Puts the counting into a tree: the statements and expressions around which hooks stand."""

from __future__ import annotations

import ast

from sandbox.meter.meter import Meter


def instrument(tree: ast.Module) -> Meter:
    """Change ``tree`` in place so that it counts its own work when it runs."""
    meter = Meter()
    _Instrumenter(meter).visit(tree)
    return meter


class _Instrumenter(ast.NodeTransformer):
    def __init__(self, meter: Meter) -> None:
        self._meter = meter

    def _tick(self, node: ast.AST, line: int, what: str) -> ast.Call:
        name = ast.Name(self._meter.tick(line, what), ast.Load())
        call = ast.Call(name, [], [])
        return ast.fix_missing_locations(ast.copy_location(call, node))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        head = 1 if ast.get_docstring(node, clean=False) is not None else 0
        tick = ast.Expr(
            self._tick(
                node.body[head:][0] if node.body[head:] else node,
                node.lineno,
                f"function {node.name}",
            )
        )
        node.body.insert(head, ast.copy_location(tick, tick.value))
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        self.generic_visit(node)
        tick = self._tick(node.body, node.lineno, "lambda")
        node.body = ast.copy_location(ast.BoolOp(ast.And(), [tick, node.body]), node.body)
        return node

    def _loop(self, node: ast.For | ast.While) -> ast.AST:
        self.generic_visit(node)
        tick = ast.Expr(self._tick(node.body[0], node.lineno, "loop"))
        node.body.insert(0, ast.copy_location(tick, tick.value))
        return node

    visit_For = visit_While = _loop

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        self.generic_visit(node)
        node.ifs.insert(0, self._tick(node.target, node.target.lineno, "comprehension"))
        return node
