"""The project's structure as rules over ``ast``: who may import whom, and who may have effects.

Reads source only; imports nothing of the project. ``breaches(root)`` gives one sentence per
breach, so that a made-up tree can be judged as well as the real one.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

LONGEST = 400
FACTS = frozenset(
    {"sandbox.limits", "sandbox.outcome", "sandbox.calls", "sandbox.counts", "sandbox.layers"}
)
"""The sandbox's pure types, which everything may speak of; the rest of it runs things."""

NOUNS = frozenset({"judge.model", "judge.errors"}) | FACTS
COMMANDS = NOUNS | {
    f"judge.{package}"
    for package in (
        "assistant", "catalogue", "complexity", "endpoint", "history", "interop", "pipeline",
        "report", "review", "rounds", "scaffold", "trace", "verification", "workspace",
    )
}  # fmt: skip
MAY_IMPORT: dict[str, frozenset[str]] = {
    "sandbox": frozenset({"sandbox"}),
    "judge": frozenset(),
    "judge.model": FACTS,
    "judge.errors": frozenset(),
    "judge.assistant": NOUNS | {"judge.trace.functions", "judge.trace.source", "sandbox.listing"},
    "judge.authoring": NOUNS,
    "judge.complexity": NOUNS,
    "judge.catalogue": NOUNS | {"judge.authoring", "judge.outputs"},
    "judge.endpoint": NOUNS,
    "judge.history": NOUNS,
    "judge.interop": NOUNS | {"judge.catalogue", "judge.outputs"},
    "judge.new_files": NOUNS,
    "judge.outputs": NOUNS,
    "judge.report": NOUNS | {"judge.rounds.times"},
    "judge.review": NOUNS,
    "judge.rounds": NOUNS | {"judge.complexity"},
    "judge.scaffold": NOUNS | {"judge.catalogue", "judge.new_files"},
    "judge.scaffold.templates": frozenset({"judge.authoring"}),
    "judge.trace": NOUNS,
    "judge.workspace": NOUNS | {"judge.new_files"},
    "judge.mutation": NOUNS,
    "judge.pipeline": NOUNS
    | {"judge.authoring", "judge.catalogue", "judge.complexity", "judge.outputs", "sandbox"},
    "judge.verification": NOUNS
    | {"judge.authoring", "judge.catalogue", "judge.mutation", "judge.pipeline", "sandbox"},
    "judge.cli": COMMANDS,
    "judge.cli.commands.doctor": COMMANDS | {"judge.cli", "sandbox"},
    "judge.__main__": frozenset({"judge.cli"}),
    "problems": frozenset({"judge.authoring"}),
}
"""By the longest prefix that fits a module. A package may always import from itself."""

HOMES: dict[str, frozenset[str]] = {
    "click": frozenset({"judge.cli"}),
    "fsrs": frozenset({"judge.review"}),
    "httpx": frozenset({"judge.endpoint"}),
    "hypothesis": frozenset({"judge.pipeline", "judge.scaffold.templates", "problems"}),
    "platformdirs": frozenset({"judge.cli", "judge.pipeline"}),
    "markdown_it": frozenset({"judge.report"}),
    "plotext": frozenset({"judge.report"}),
    "RestrictedPython": frozenset({"sandbox"}),
    "rich": frozenset({"judge.report", "judge.cli"}),
    "sqlite3": frozenset({"judge.history"}),
    "yaml": frozenset({"judge.interop"}),
}
MAY_HAVE_EFFECTS = frozenset({"judge.cli", "sandbox.doctor"})
EFFECTS = {"os": {"environ", "environb", "getenv"}, "sys": {"stdin", "stdout", "stderr"}}


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def within_any(name: str, packages: frozenset[str]) -> bool:
    return any(within(name, package) for package in packages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    target: str
    line: int
    for_types_only: bool
    deferred: bool
    """Made when a function is called, not when the module is read."""


@dataclass(frozen=True, kw_only=True)
class Module:
    name: str
    path: Path
    is_package: bool

    @cached_property
    def source(self) -> str:
        return self.path.read_text("utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source, str(self.path))

    def imports(self) -> Iterator[Import]:
        typing_only = self._inside(_asks_for_types)
        deferred = self._inside(lambda node: isinstance(node, ast.FunctionDef))
        for node in ast.walk(self.tree):
            for target in self._targets(node):
                yield Import(
                    target=target,
                    line=getattr(node, "lineno", 0),
                    for_types_only=id(node) in typing_only,
                    deferred=id(node) in deferred,
                )

    def _inside(self, counts: Callable[[ast.AST], bool]) -> set[int]:
        """The ids of the nodes within those that count."""
        outer = [node for node in ast.walk(self.tree) if counts(node)]
        return {id(inner) for node in outer for inner in ast.walk(node)}

    def _targets(self, node: ast.AST) -> list[str]:
        if isinstance(node, ast.Import):
            return [alias.name for alias in node.names]
        if isinstance(node, ast.ImportFrom):
            base = ".".join(filter(None, [self._above(node.level), node.module]))
            return [f"{base}.{alias.name}" for alias in node.names]
        return []

    def _above(self, level: int) -> str:
        if level == 0:
            return ""
        parts = self.name.split(".")
        return ".".join(parts[: len(parts) - level + self.is_package])


def _asks_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def modules(root: Path) -> list[Module]:
    paths = [
        *root.glob("judge/**/*.py"),
        *root.glob("sandbox/**/*.py"),
        *root.glob("problems/*/hidden/*.py"),
    ]
    return [_module(root, path) for path in sorted(paths) if "_bundled" not in path.parts]


def _module(root: Path, path: Path) -> Module:
    parts = list(path.relative_to(root).with_suffix("").parts)
    is_package = parts[-1] == "__init__"
    return Module(
        name=".".join(parts[: -1 if is_package else None]), path=path, is_package=is_package
    )


def breaches(root: Path) -> list[str]:
    found = modules(root)
    return [
        *(text for module in found for text in _direction(module)),
        *(text for module in found for text in _homes(module)),
        *(text for module in found for text in _effects(module)),
        *(text for module in found for text in _length(module)),
        *_cycles(found),
    ]


def _direction(module: Module) -> Iterator[str]:
    rule = max((name for name in MAY_IMPORT if within(module.name, name)), key=len)
    if rule == "judge" != module.name:
        yield f"{module.name}: has no place among the layers"
        return
    allowed = MAY_IMPORT[rule]
    own = module.name if rule == "judge" else rule
    for found in module.imports():
        if not within_any(found.target, frozenset({"judge", "sandbox"})):
            continue
        if not within(found.target, own) and not within_any(found.target, allowed):
            yield f"{module.name}:{found.line} must not import {found.target}"


def _homes(module: Module) -> Iterator[str]:
    for found in module.imports():
        package = found.target.partition(".")[0]
        ours = package in {"judge", "sandbox", "problems"}
        plain = package in sys.stdlib_module_names and package not in HOMES
        if ours or plain or found.for_types_only:
            continue
        if not within_any(module.name, HOMES.get(package, frozenset())):
            yield f"{module.name}:{found.line} is no home of {package}"


def _effects(module: Module) -> Iterator[str]:
    if within_any(module.name, MAY_HAVE_EFFECTS):
        return
    for node in ast.walk(module.tree):
        match node:
            case ast.Call(func=ast.Name(id="print" | "input" as name)):
                yield f"{module.name}:{node.lineno} must not call {name}()"
            case ast.Attribute(value=ast.Name(id=owner), attr=name) if name in EFFECTS.get(
                owner, ()
            ):
                yield f"{module.name}:{node.lineno} must not touch {owner}.{name}"
            case ast.ImportFrom(module=str(owner), names=names):
                for alias in names:
                    if alias.name in EFFECTS.get(owner, ()):
                        yield f"{module.name}:{node.lineno} must not touch {owner}.{alias.name}"


def _length(module: Module) -> Iterator[str]:
    lines = module.source.count("\n")
    if lines > LONGEST:
        yield f"{module.name} has {lines} lines, more than {LONGEST}: look for the second noun"


def _cycles(found: list[Module]) -> Iterator[str]:
    names = {module.name for module in found}
    graph = {
        module.name: {
            real
            for each in module.imports()
            if not (each.for_types_only or each.deferred)
            and (real := _real(each.target, names)) not in ("", module.name)
        }
        for module in found
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield f"import cycle: {' -> '.join(error.args[1])}"


def _real(target: str, names: set[str]) -> str:
    """The module that ``from a.b import c`` reads: ``a.b.c`` if there is one, else ``a.b``."""
    if target in names:
        return target
    above = target.rpartition(".")[0]
    return above if above in names else ""
