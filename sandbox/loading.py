"""From a submission's source to its names: compiled, run, and looked over for the entry point."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Mapping
from types import CodeType, FunctionType, ModuleType
from typing import Any

from sandbox import meter, policy, tracing
from sandbox.tree import TreeNode
from sandbox.visits import Tracing

FILENAME = "solution.py"
MODULE_NAME = "solution"

Instrument = meter.Meter | tracing.Recorder


def run_module(
    source: str,
    *,
    write: Callable[[str], None],
    checked: bool,
    source_bytes: int,
    metered: bool,
    traced: Tracing | None = None,
) -> tuple[dict[str, Any], Instrument | None]:
    """The names that the source defines. With ``metered`` its code counts its work, with ``traced``
    it records its visits, on the instrument that comes with it; without ``checked`` the language
    wall is left out."""
    extras = {"TreeNode": TreeNode}
    code, instrument = _compiled(source, checked, source_bytes, metered, traced)
    if checked:
        module = policy.make_module(name=MODULE_NAME, write=write, extras=extras)
    else:
        module = ModuleType(MODULE_NAME)
        module.__dict__.update(extras)
        sys.modules[MODULE_NAME] = module
    if instrument is not None:
        module.__dict__.update(instrument.hooks)
    exec(code, module.__dict__)
    return module.__dict__, instrument


def compiled_program(source: str, *, source_bytes: int) -> CodeType:
    """The code of a program, which runs behind the language wall only."""
    return policy.compile_program(source, filename=FILENAME, source_bytes=source_bytes)


def _compiled(
    source: str, checked: bool, source_bytes: int, metered: bool, traced: Tracing | None
) -> tuple[CodeType, Instrument | None]:
    if checked and traced is not None:
        return policy.compile_traced(source, traced, filename=FILENAME, source_bytes=source_bytes)
    if checked and metered:
        return policy.compile_metered(source, filename=FILENAME, source_bytes=source_bytes)
    if checked:
        code = policy.compile_submission(source, filename=FILENAME, source_bytes=source_bytes)
        return code, None
    tree = ast.parse(source, FILENAME)
    instrument: Instrument | None = None
    if traced is not None:
        instrument = tracing.instrument(tree, traced, source)
    elif metered:
        instrument = meter.instrument(tree)
    return compile(tree, FILENAME, "exec", dont_inherit=True), instrument


def what_is_missing(
    module: Mapping[str, Any], kind: str, name: str, methods: tuple[str, ...]
) -> tuple[str, str] | None:
    """The name that the module should define and does not, and a note; None if all is there."""
    entry = module.get(name)
    if entry is None:
        return name, ""
    if kind == "class":
        if not isinstance(entry, type):
            return name, "it is defined, but it is not a class"
        for method in methods:
            if not callable(getattr(entry, method, None)) and not _set_on_instances(entry, method):
                return f"{name}.{method}", ""
        return None
    if isinstance(entry, type) or not callable(entry):
        return name, "it is defined, but it is not a function"
    return None


def _set_on_instances(entry: type, method: str) -> bool:
    """Whether the constructor mentions the name, as in ``self.allow = ...``: then only an
    instance can tell."""
    code = getattr(getattr(entry, "__init__", None), "__code__", None)
    return method in getattr(code, "co_names", ())


def defined_names(module: dict[str, Any]) -> list[str]:
    """Names of the functions and classes that the module itself defines, and of their methods."""
    names: list[str] = []
    for name, value in list(module.items()):
        if type(value) is FunctionType and value.__module__ == MODULE_NAME:
            names.append(name)
        elif type(value) is type and value.__module__ == MODULE_NAME:
            names.append(name)
            methods = (m for m, v in vars(value).items() if type(v) is FunctionType)
            names.extend(f"{name}.{method}" for method in methods)
    return [name[:200] for name in names[:100]]
