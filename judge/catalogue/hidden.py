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
from typing import Any

from judge.authoring import LargeCase, Property, Sweep
from judge.catalogue import layout
from judge.catalogue.hidden_checks import (
    HiddenModule,
    checked_bounds,
    checked_sweeps,
    checked_tests,
)
from judge.catalogue.program_cases import program_tests
from judge.catalogue.set_file import read_set_file
from judge.catalogue.text_file import shown
from judge.errors import BadProblemSet
from judge.model.bound import Bound
from judge.model.problem import Problem
from sandbox.calls import Kind

_NAMESPACE = "_judge_hidden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """The hidden tests of a problem, its sweeps and bounds, in the order of the files."""

    properties: tuple[Property, ...]
    large: tuple[LargeCase, ...]
    sweeps: tuple[Sweep, ...] = ()
    bounds: tuple[Bound, ...] = ()


def load_hidden(problem: Problem) -> Hidden:
    """The hidden tests of ``problem``, read anew. Raises BadProblemSet with file and line."""
    if problem.signature.kind is Kind.PROGRAM:
        return Hidden(properties=(), large=program_tests(problem))
    file = problem.folder / layout.HIDDEN / layout.HIDDEN_PROPERTIES
    _check_readable(file.parent)
    with _hidden_code(file):
        _start_package(file.parent, module_name(problem))
        module = _import(file, problem)
    properties, large = checked_tests(HiddenModule(file=file, module=module))
    return Hidden(
        properties=properties,
        large=large,
        sweeps=_load_sweeps(problem),
        bounds=_load_bounds(problem),
    )


def module_name(problem: Problem) -> str:
    """The name of the hidden package in ``sys.modules``; two sets never share one."""
    digest = hashlib.sha256(str(problem.folder).encode("utf-8", "surrogateescape")).hexdigest()
    return f"{_NAMESPACE}.{problem.slug.replace('-', '_')}_{digest[:12]}"


def record_type(problem: Problem, name: str) -> type[Any] | None:
    """The class ``module.Class`` of the problem's hidden code, if it was loaded and has one."""
    module, _, kind = name.partition(".")
    found = getattr(sys.modules.get(f"{module_name(problem)}.{module}"), kind, None)
    return found if isinstance(found, type) else None


def place_in_hidden_code(error: BaseException) -> str | None:
    """``file:line`` of the innermost hidden code that an exception left, or None."""
    place = None
    for frame, line in traceback.walk_tb(error.__traceback__):
        if str(frame.f_globals.get("__name__", "")).startswith(f"{_NAMESPACE}."):
            place = f"{shown(Path(frame.f_code.co_filename))}:{line}"
    return place


def _load_sweeps(problem: Problem) -> tuple[Sweep, ...]:
    found = _module(layout.HIDDEN_GROWTH, problem)
    return () if found is None else checked_sweeps(found, problem)


def _load_bounds(problem: Problem) -> tuple[Bound, ...]:
    found = _module(layout.HIDDEN_BOUNDS, problem)
    return () if found is None else checked_bounds(found)


def _module(name: str, problem: Problem) -> HiddenModule | None:
    """None where a problem does without it."""
    file = problem.folder / layout.HIDDEN / name
    if not file.is_file():
        return None
    with _hidden_code(file):
        return HiddenModule(file=file, module=_import(file, problem))


def _import(file: Path, problem: Problem) -> ModuleType:
    return importlib.import_module(f"{module_name(problem)}.{file.stem}")


def _check_readable(folder: Path) -> None:
    """Python's own message about a file that is no text does not name it."""
    for name in layout.names_in(folder):
        read_set_file(folder / name)


@contextmanager
def _hidden_code(file: Path) -> Iterator[None]:
    """Code of the problem is imported here, that of ``file`` first."""
    before = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    try:
        yield
    except (Exception, SystemExit) as error:
        raise _in_hidden_code(error, file) from error
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


def _way_out(error: BaseException, folder: Path) -> str:
    if isinstance(error, ModuleNotFoundError) and (folder / f"{error.name}.py").is_file():
        return f"a module of the same folder: from .{error.name} import ..."
    return "the problem's hidden tests must import"


def _in_hidden_code(error: BaseException, file: Path) -> BadProblemSet:
    """The error about an exception that left hidden code, at the innermost line of that code."""
    folder, line = file.parent, None
    if isinstance(error, SyntaxError) and error.filename:
        file, line = Path(error.filename), error.lineno
    else:
        for frame in traceback.extract_tb(error.__traceback__):
            if Path(frame.filename).is_relative_to(folder):
                file, line = Path(frame.filename), frame.lineno
    at = f"{shown(file)}:{line}" if line else shown(file)
    reason = " ".join(traceback.format_exception_only(error)[-1].split())
    return BadProblemSet(f"{at}: {reason[:300]}", remedy=_way_out(error, folder))
