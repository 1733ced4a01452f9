"""What stands in for what: the tables behind the changes of ``changes``."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from types import MappingProxyType

BOUNDARIES: Mapping[type[ast.cmpop], type[ast.cmpop]] = MappingProxyType(
    {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}
)
OPPOSITES: Mapping[type[ast.cmpop], type[ast.cmpop]] = MappingProxyType(
    {
        ast.Eq: ast.NotEq,
        ast.NotEq: ast.Eq,
        ast.Is: ast.IsNot,
        ast.IsNot: ast.Is,
        ast.In: ast.NotIn,
        ast.NotIn: ast.In,
    }
)
ARITHMETIC: Mapping[type[ast.operator], type[ast.operator]] = MappingProxyType(
    {
        ast.Add: ast.Sub,
        ast.Sub: ast.Add,
        ast.Mult: ast.FloorDiv,
        ast.FloorDiv: ast.Mult,
        ast.Div: ast.Mult,
        ast.Mod: ast.FloorDiv,
        ast.Pow: ast.Mult,
        ast.LShift: ast.RShift,
        ast.RShift: ast.LShift,
        ast.BitAnd: ast.BitOr,
        ast.BitOr: ast.BitAnd,
        ast.BitXor: ast.BitOr,
    }
)


def _both_ways(*pairs: tuple[str, str]) -> Mapping[str, str]:
    return MappingProxyType({a: b for pair in pairs for a, b in (pair, pair[::-1])})


BUILT_INS = _both_ways(("min", "max"), ("any", "all"))
"""Names that are there without an import."""
IMPORTED: Mapping[str, str] = MappingProxyType(
    {
        "bisect": "bisect_left",
        "insort": "insort_left",
        **_both_ways(
            ("bisect_left", "bisect_right"),
            ("insort_left", "insort_right"),
            ("heappushpop", "heapreplace"),
            ("floor", "ceil"),
            ("combinations", "permutations"),
        ),
    }
)
"""Names that are changed where they are imported, so that every use of them changes."""
ATTRIBUTES: Mapping[str, str] = MappingProxyType(
    {
        **IMPORTED,
        **_both_ways(("left", "right"), ("keys", "values")),
        "appendleft": "append",  # and not back: most lists have no such method
        "popleft": "pop",
        "add": "discard",
    }
)
DROPPED = frozenset({"sorted", "reversed", "list", "set", "tuple", "abs"})
"""Functions in whose place their first argument may stand."""
UNORDERED = frozenset({"min", "max", "isinstance"})
"""Functions whose arguments are not swapped: it would change nothing, or be nonsense."""
