"""Imports a problem's hidden tests, by path and under a private module name.

Bytecode is not written: the folder may be read-only, and a file that was changed within the
second must not be taken from a cache. This imports hypothesis, so nothing that only lists or
shows problems may come here.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from judge.authoring import LargeCase, Property
from judge.catalogue import layout
from judge.catalogue.nearest import nearest
from judge.catalogue.text_file import shown
from judge.errors import BadProblemSet
from judge.model.problem import Problem

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """The hidden tests of a problem, in the order of the file."""

    properties: tuple[Property, ...]
    large: tuple[LargeCase, ...]


def load_hidden(problem: Problem) -> Hidden:
    """The hidden tests of ``problem``, read anew. Raises BadProblemSet with file and line."""
    folder = problem.folder / layout.HIDDEN
    module = _import_properties(folder, module_name(problem))
    file = folder / layout.HIDDEN_PROPERTIES
    properties = _tuple_of(Property, module, "PROPERTIES", file)
    large = _tuple_of(LargeCase, module, "LARGE", file)
    if not properties:
        raise BadProblemSet(f"{shown(file)}: PROPERTIES is empty")
    _check_properties(properties, large, file)
    return Hidden(properties=properties, large=large)


def module_name(problem: Problem) -> str:
    """The name of the hidden package in ``sys.modules``; two sets never share one."""
    digest = hashlib.sha256(str(problem.folder).encode("utf-8", "surrogateescape")).hexdigest()
    return f"_judge_hidden.{problem.slug.replace('-', '_')}_{digest[:12]}"


def _import_properties(folder: Path, name: str) -> ModuleType:
    with _no_bytecode():
        try:
            _start_package(folder, name)
            return importlib.import_module(f"{name}.{Path(layout.HIDDEN_PROPERTIES).stem}")
        except (Exception, SystemExit) as error:
            raise _in_hidden_code(error, folder) from error


@contextmanager
def _no_bytecode() -> Iterator[None]:
    before = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    try:
        yield
    finally:
        sys.dont_write_bytecode = before


def _start_package(folder: Path, name: str) -> None:
    """Put the package and its namespace into ``sys.modules`` in place of an earlier one."""
    for stale in [known for known in sys.modules if known == name or known.startswith(f"{name}.")]:
        del sys.modules[stale]
    parent = name.partition(".")[0]
    if parent not in sys.modules:
        sys.modules[parent] = ModuleType(parent, "Hidden tests of problems, each a package.")
        sys.modules[parent].__path__ = []
    importlib.invalidate_caches()
    spec = importlib.util.spec_from_file_location(
        name, folder / layout.HIDDEN_PACKAGE, submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"no module can be made of {folder}")
    package = sys.modules[name] = importlib.util.module_from_spec(spec)
    if (folder / layout.HIDDEN_PACKAGE).is_file():
        spec.loader.exec_module(package)


def _tuple_of(kind: type[T], module: ModuleType, name: str, file: Path) -> tuple[T, ...]:
    if not hasattr(module, name):
        close = nearest(name, [known for known in vars(module) if not known.startswith("_")])
        remedy = f"found {close}" if close else f"{name} = () says that there are none"
        raise BadProblemSet(f"{shown(file)}: {name} is missing", remedy=remedy)
    value = getattr(module, name)
    wanted = f"a tuple of {kind.__name__}"
    if not isinstance(value, tuple):
        raise BadProblemSet(f"{shown(file)}: {name} must be {wanted}, not {type(value).__name__}")
    for index, item in enumerate(value):
        if not isinstance(item, kind):
            got = type(item).__name__
            raise BadProblemSet(f"{shown(file)}: {name}[{index}] is {got}; {name} is {wanted}")
    return value


def _check_properties(
    properties: tuple[Property, ...], large: tuple[LargeCase, ...], file: Path
) -> None:
    names = [test.name for test in properties] + [case.name for case in large]
    for index, name in enumerate(names):
        if name in names[:index]:
            raise BadProblemSet(f"{shown(file)}: two tests are named {name!r}")
        if not name.strip() or "," in name:
            raise BadProblemSet(f"{shown(file)}: a test cannot be named {name!r}")
    for test in properties:
        if test.cases < 1:
            raise BadProblemSet(f"{shown(file)}: property {test.name!r} draws no cases")
    for case in large:
        if case.n < 1:
            raise BadProblemSet(f"{shown(file)}: large case {case.name!r} has size {case.n}")


def _in_hidden_code(error: BaseException, folder: Path) -> BadProblemSet:
    """The error about an exception that left hidden code, at the innermost line of that code."""
    file, line = folder / layout.HIDDEN_PROPERTIES, None
    if isinstance(error, SyntaxError) and error.filename:
        file, line = Path(error.filename), error.lineno
    else:
        for frame in traceback.extract_tb(error.__traceback__):
            if Path(frame.filename).is_relative_to(folder):
                file, line = Path(frame.filename), frame.lineno
    at = f"{shown(file)}:{line}" if line else shown(file)
    reason = " ".join(traceback.format_exception_only(error)[-1].split())
    return BadProblemSet(f"{at}: {reason[:300]}", remedy="the problem's hidden tests must import")
