"""What the source tells by itself: which numbers stay short, and which variables are local."""

from __future__ import annotations

import ast

import pytest

from sandbox.meter.scopes import Names

SHORT = {
    "i = 0": "i",
    "for i in range(n): pass": "i + 1",
    "for i, x in enumerate(xs): pass": "i",
    "i = len(xs)": "i - 1",
    "i = 0; i += 1": "i",
    "i = 0; i = i + 2": "i * i",
    "i = 0; j = i + 1": "j",
    "a, b = 0, 1": "a + b",
    "x = n % 7": "x",
    "i = 10; i //= 2": "i",
    "m = 10**9 + 7": "m",
    "x = 0 if n else 1": "x",
    "x = max(1, len(xs))": "x",
    "x = n < 3": "x",
}
UNKNOWN = {
    "x = n": "x",
    "x = 1; x *= 2": "x",
    "x = 1; x = x + x": "x",
    "a, b = 0, 1; a, b = b, a + b": "a",
    "x = 1; x <<= 1": "x",
    "x = 1 << 90": "x",
    "x = 2 ** 90": "x",
    "x = 0; x += n": "x",
    "for i, x in enumerate(xs): pass": "x",
    "for x in xs: pass": "x",
    "x = 'a'": "x",
    "i = 0; i = n": "i",
    "import x": "x",
    "with n as x: pass": "x",
    "x = 0; [x := y for y in xs]": "x",
    "def g():\n  nonlocal x; x = n\nx = 0": "x",
    "x = sum(xs)": "x",
    "global x; x = 0": "x",
}


def is_short(statements: str, expression: str) -> bool:
    body = "\n".join(f"    {line}" for line in f"{statements}\n{expression}".split("\n"))
    tree = ast.parse(f"def f(n, xs):\n{body}")
    function = tree.body[0]
    assert isinstance(function, ast.FunctionDef)
    last = function.body[-1]
    assert isinstance(last, ast.Expr)
    names = Names(tree)
    return names.is_short(last.value, names.scope(function))


@pytest.mark.parametrize(("statements", "expression"), SHORT.items())
def test_it_is_seen_to_stay_short(statements: str, expression: str) -> None:
    assert is_short(statements, expression)


@pytest.mark.parametrize(("statements", "expression"), UNKNOWN.items())
def test_it_is_not_taken_to_stay_short(statements: str, expression: str) -> None:
    assert not is_short(statements, expression)


@pytest.mark.parametrize(
    ("body", "fast"),
    [
        ("s = 1", True),
        ("global s; s = 1", False),
        ("s = 1\n    def g(): return s", False),
        ("s = 1\n    return [s for _ in n]", False),
        ("s = 1\n    def g(s): return s", True),
        ("s = 1\n    class C:\n        x = s", False),
    ],
)
def test_a_variable_is_local_if_no_other_scope_shares_it(body: str, fast: bool) -> None:
    tree = ast.parse(f"def f(n):\n    {body}")
    assert Names(tree).scope(tree.body[0]).is_fast("s") == fast
