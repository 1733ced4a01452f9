"""The language wall over the tree: refuses by name, and leaves nearly everything native.

RestrictedPython's transformer gives the frame: node types that it does not know are refused. Its
guards on every attribute, subscript, loop and operator are not used, because a name written in
the source can be judged once, here.
"""

from __future__ import annotations

import ast
import sys
from typing import Any, NoReturn, TypeVar

from RestrictedPython.transformer import RestrictingNodeTransformer

from sandbox.listing import LISTED, words
from sandbox.policy import advice, formatting, guards, names
from sandbox.policy.violation import PolicyViolation

_Node = TypeVar("_Node", bound=ast.AST)

_LEAVES = (
    ast.Constant,
    ast.expr_context,
    ast.operator,
    ast.unaryop,
    ast.cmpop,
    ast.boolop,
    ast.Pass,
    ast.Break,
    ast.Continue,
)
"""Nodes without a name in them: nothing to check, and half of every tree."""

_SELF_MATCHING = words("bool bytearray bytes dict float frozenset int list set str tuple")
_EXCEPT_STAR_IS_SOUND = (
    sys.version_info >= (3, 14)
    or (3, 13, 2) <= sys.version_info < (3, 14)
    or (3, 12, 9) <= sys.version_info < (3, 13)
)
"""Before, a group whose ``split`` returned anything but a pair made CPython read wild memory
(CVE-2025-22153)."""

_ASYNC = "write an ordinary function; calls come one after the other"


_WRITTEN = {
    "AsyncFunctionDef": "`async def`",
    "AsyncFor": "`async for`",
    "AsyncWith": "`async with`",
    "Await": "`await`",
    "TryStar": "`except*`",
}
"""How the source writes what the parser calls otherwise."""


class SubmissionTransformer(RestrictingNodeTransformer):
    """Checks one module. ``bound`` are the names that the source binds anywhere, and the built-in
    functions that are offered besides the usual ones."""

    def __init__(self, bound: frozenset[str]) -> None:
        super().__init__()
        self._bound = bound
        self._scopes: list[ast.AST] = []
        self._optional_import = 0
        self._checked_classes = 0

    def error(self, node: ast.AST, info: str) -> NoReturn:
        self._refuse(node, info.rstrip("."))

    def not_allowed(self, node: ast.AST) -> NoReturn:
        what = _WRITTEN.get(type(node).__name__, type(node).__name__)
        self._refuse(node, f"{what} is not available here", "write it in a simpler way")

    def _refuse(self, node: ast.AST, what: str, instead: str = "") -> NoReturn:
        raise PolicyViolation(what, instead, getattr(node, "lineno", None))

    def _native(self, node: _Node) -> _Node:
        """Visit what the node holds and leave the node itself as it is."""
        for field in node._fields:
            value = getattr(node, field, None)
            if isinstance(value, list):
                self._visit_all(value)
            elif isinstance(value, ast.AST) and not isinstance(value, _LEAVES):
                setattr(node, field, self.visit(value))
        return node

    def _visit_all(self, items: list[Any]) -> None:
        visited: list[Any] = []
        for item in items:
            if isinstance(item, ast.AST) and not isinstance(item, _LEAVES):
                item = self.visit(item)
            visited.extend(item if isinstance(item, list) else [item])
        items[:] = visited

    def node_contents_visit(self, node: _Node) -> _Node:
        return self._native(node)

    # Names

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if isinstance(node.ctx, ast.Load):
            self._check_use(node, node.id)
        else:
            self._check_binding(node, node.id)
        return node

    def _check_use(self, node: ast.AST, name: str) -> None:
        if not names.usable_as_variable(name):
            self._refuse(node, f"the name `{name}`", advice.for_name(name))
        if name in advice.BUILTINS and name not in self._bound:
            self._refuse(node, f"{name}()", advice.BUILTINS[name])

    def _check_binding(self, node: ast.AST, name: str | None) -> None:
        if name is not None and not names.definable(name):
            self._refuse(node, f"binding the name `{name}`", advice.for_name(name))

    def check_name(
        self, node: ast.AST, name: str | None, allow_magic_methods: bool = False
    ) -> None:
        self._check_binding(node, name)

    def visit_Global(self, node: ast.Global) -> ast.AST:
        for name in node.names:
            self._check_binding(node, name)
        return node

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.AST:
        for name in node.names:
            if name != "__class__":  # the compiler's own cell: binding it is refused anyway
                self._check_binding(node, name)
        return node

    # Attributes

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if not isinstance(node.ctx, ast.Load):
            if not names.storable(node.attr):
                what = f"assigning the attribute `{node.attr}`"
                self._refuse(node, what, advice.for_name(node.attr))
            return self._native(node)
        if names.refused(node.attr):
            self._refuse(node, f"the attribute `{node.attr}`", advice.for_name(node.attr))
        if node.attr in names.GUARDED and not self._is_safe_template(node):
            return self._guarded_read(self._native(node))
        return self._native(node)

    def _is_safe_template(self, node: ast.Attribute) -> bool:
        """``"{:>5}".format``: the text is there to be judged, so it stays native."""
        template = node.value
        if not (isinstance(template, ast.Constant) and isinstance(template.value, str)):
            return False
        if (found := formatting.first_refused(template.value)) is not None:
            what = f"the format field attribute `{found}`"
            self._refuse(node, what, advice.for_name(found))
        return True

    def _guarded_read(self, node: ast.Attribute) -> ast.Call:
        function = ast.Name(guards.READ, ast.Load())
        call = ast.Call(function, [node.value, ast.Constant(node.attr)], [])
        return ast.fix_missing_locations(ast.copy_location(call, node))

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        target = node.target
        if isinstance(target, ast.Attribute) and target.attr in names.GUARDED:
            instead = "read it into a variable first"
            self._refuse(node, f"updating the attribute `{target.attr}` in place", instead)
        return self._native(node)

    # What the library rewrites and we leave native

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        return self._native(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        return self._native(node)

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        return self._native(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        return self._native(node)

    def visit_For(self, node: ast.For) -> ast.AST:
        return self._native(node)

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        if node.is_async:
            self._refuse(node.target, "async for", _ASYNC)
        return self._native(node)

    def visit_With(self, node: ast.With) -> ast.AST:
        return self._native(node)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> ast.AST:
        return self._native(node)

    def visit_ListComp(self, node: ast.ListComp) -> ast.AST:
        return self._native(node)

    def visit_SetComp(self, node: ast.SetComp) -> ast.AST:
        return self._native(node)

    def visit_DictComp(self, node: ast.DictComp) -> ast.AST:
        return self._native(node)

    def visit_GeneratorExp(self, node: ast.GeneratorExp) -> ast.AST:
        return self._native(node)

    # Definitions

    def visit_Module(self, node: ast.Module) -> ast.AST:
        return self._inside(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self._check_binding(node, node.name)
        return self._inside(node)

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        return self._inside(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self._check_binding(node, node.name)
        return self._inside(node)

    def _inside(self, node: _Node) -> _Node:
        self._scopes.append(node)
        self._native(node)
        self._scopes.pop()
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        self._check_binding(node, node.arg)
        return self._native(node)

    def visit_TypeAlias(self, node: ast.AST) -> ast.AST:
        return self._native(node)

    def visit_TypeVar(self, node: ast.AST) -> ast.AST:
        self._check_binding(node, getattr(node, "name", None))
        return self._native(node)

    visit_TypeVarTuple = visit_ParamSpec = visit_TypeVar

    # Exceptions

    def visit_Try(self, node: ast.Try) -> ast.AST:
        return self._visit_try(node)

    def visit_TryStar(self, node: ast.AST) -> ast.AST:
        if not _EXCEPT_STAR_IS_SOUND:
            self._refuse(node, "except* with this version of Python", "use except")
        return self._visit_try(node)

    def _visit_try(self, node: ast.AST) -> ast.AST:
        fallback = any(_catches_import_error(handler) for handler in getattr(node, "handlers", ()))
        self._optional_import += fallback
        self._visit_all(getattr(node, "body", []))
        self._optional_import -= fallback
        for part in ("handlers", "orelse", "finalbody"):
            self._visit_all(getattr(node, part))
        return node

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.AST:
        self._check_binding(node, node.name)
        return self._native(node)

    # Patterns

    def visit_Match(self, node: ast.Match) -> Any:
        """Classes with positional patterns go through a check into names that cannot be written,
        just before the match."""
        self._native(node)
        checks: list[ast.stmt] = []
        patterns = (pattern for case in node.cases for pattern in ast.walk(case.pattern))
        for pattern in patterns:
            if isinstance(pattern, ast.MatchClass) and self._needs_check(pattern):
                checks.append(self._checked_class(pattern))
        if checks and isinstance(self._scopes[-1], ast.ClassDef):
            self._refuse(node, "match with class patterns in a class body", "use a function")
        return [*checks, node]

    def _needs_check(self, pattern: ast.MatchClass) -> bool:
        kind = pattern.cls
        plain = isinstance(kind, ast.Name) and kind.id in _SELF_MATCHING - self._bound
        return bool(pattern.patterns) and not plain

    def _checked_class(self, pattern: ast.MatchClass) -> ast.stmt:
        self._checked_classes += 1
        name = f"{guards.MATCH} {self._checked_classes}"
        check = ast.Call(ast.Name(guards.MATCH, ast.Load()), [pattern.cls], [])
        statement = ast.Assign([ast.Name(name, ast.Store())], check)
        ast.fix_missing_locations(ast.copy_location(statement, pattern.cls))
        pattern.cls = ast.copy_location(ast.Name(name, ast.Load()), pattern.cls)
        return statement

    def visit_match_case(self, node: ast.match_case) -> ast.AST:
        return self._native(node)

    def visit_MatchClass(self, node: ast.MatchClass) -> ast.AST:
        for name in node.kwd_attrs:
            if not names.readable(name):
                self._refuse(node, f"`{name}` in a class pattern", advice.for_name(name))
        return self._native(node)

    def visit_MatchAs(self, node: ast.MatchAs | ast.MatchStar) -> ast.AST:
        self._check_binding(node, node.name)
        return self._native(node)

    visit_MatchStar = visit_MatchAs

    def visit_MatchMapping(self, node: ast.MatchMapping) -> ast.AST:
        self._check_binding(node, node.rest)
        return self._native(node)

    def visit_MatchValue(self, node: ast.AST) -> ast.AST:
        return self._native(node)

    visit_MatchSingleton = visit_MatchSequence = visit_MatchOr = visit_MatchValue

    # Imports

    def visit_Import(self, node: ast.Import) -> ast.AST:
        self._check_eager(node)
        for alias in node.names:
            self._check_module(node, alias.name)
        return self._native(node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
        module = node.module or ""
        self._check_eager(node)
        if node.level == 0:
            self._check_module(node, module)
        if node.level == 0 and module in LISTED:
            self._expand_star(node, module)
            for alias in node.names:
                self._check_member(node, module, alias.name)
        return self._native(node)

    def _check_eager(self, node: ast.AST) -> None:
        if getattr(node, "is_lazy", False):  # Python 3.15: resolved without our import hook
            self._refuse(node, "a lazy import", "use an ordinary import")

    def visit_alias(self, node: ast.alias) -> ast.AST:
        self._check_binding(node, node.asname or node.name.partition(".")[0])
        return node

    def _check_module(self, node: ast.AST, module: str) -> None:
        """A module that this interpreter does not have may be asked for where the source is ready
        for its absence; then it raises ImportError as ever."""
        if module in LISTED:
            return
        top = module.partition(".")[0]
        absent = top not in sys.stdlib_module_names
        if (absent and self._optional_import) or (top in LISTED and _is_no_module(module)):
            return
        self._refuse(node, f"import of `{module}`", advice.for_module(module))

    def _expand_star(self, node: ast.ImportFrom, module: str) -> None:
        star = any(alias.name == "*" for alias in node.names)
        if star and isinstance(self._scopes[-1], ast.Module):
            public = _star_names(module)
            node.names = [ast.copy_location(ast.alias(name), node.names[0]) for name in public]

    def _check_member(self, node: ast.AST, module: str, name: str) -> None:
        if name in LISTED[module] or not hasattr(sys.modules[module], name):
            return  # what is not there raises ImportError as ever
        self._refuse(node, f"`{module}.{name}`", advice.for_member(module, name))


def _catches_import_error(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    wanted = {"ImportError", "ModuleNotFoundError", "Exception", "BaseException"}
    return any(isinstance(n, ast.Name) and n.id in wanted for n in ast.walk(handler.type))


def _is_no_module(module: str) -> bool:
    return module not in sys.modules and module not in LISTED and "." in module


def _star_names(module: str) -> list[str]:
    real = sys.modules[module]
    public = getattr(real, "__all__", None) or [n for n in vars(real) if not n.startswith("_")]
    return [name for name in LISTED[module] if name in public and hasattr(real, name)]
