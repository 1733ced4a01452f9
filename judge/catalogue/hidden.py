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
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from judge.authoring import LargeCase, Property, Sweep
from judge.catalogue import layout
from judge.catalogue.nearest import nearest
from judge.catalogue.program_cases import program_tests
from judge.catalogue.text_file import shown
from judge.errors import BadProblemSet
from judge.model.problem import Problem
from sandbox.calls import Kind

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """The hidden tests of a problem and its sweeps, in the order of the files."""

    properties: tuple[Property, ...]
    large: tuple[LargeCase, ...]
    sweeps: tuple[Sweep, ...] = ()


def load_hidden(problem: Problem) -> Hidden:
    """The hidden tests of ``problem``, read anew. Raises BadProblemSet with file and line."""
    if problem.signature.kind is Kind.PROGRAM:
        return Hidden(properties=(), large=program_tests(problem))
    file = problem.folder / layout.HIDDEN / layout.HIDDEN_PROPERTIES
    with _hidden_code(file):
        _start_package(file.parent, module_name(problem))
        module = _import(file, problem)
    properties = _tuple_of(Property, module, "PROPERTIES", file)
    large = _tuple_of(LargeCase, module, "LARGE", file)
    if not properties:
        raise BadProblemSet(f"{shown(file)}: PROPERTIES is empty")
    _check_properties(properties, large, file)
    return Hidden(properties=properties, large=large, sweeps=_load_sweeps(problem))


def module_name(problem: Problem) -> str:
    """The name of the hidden package in ``sys.modules``; two sets never share one."""
    digest = hashlib.sha256(str(problem.folder).encode("utf-8", "surrogateescape")).hexdigest()
    return f"_judge_hidden.{problem.slug.replace('-', '_')}_{digest[:12]}"


def _load_sweeps(problem: Problem) -> tuple[Sweep, ...]:
    file = problem.folder / layout.HIDDEN / layout.HIDDEN_GROWTH
    if not file.is_file():
        return ()
    with _hidden_code(file):
        module = _import(file, problem)
    sweeps = _tuple_of(Sweep, module, "GROWTH", file)
    _check_sweeps(sweeps, problem, file)
    return sweeps


def _import(file: Path, problem: Problem) -> ModuleType:
    return importlib.import_module(f"{module_name(problem)}.{file.stem}")


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


def _check_sweeps(sweeps: tuple[Sweep, ...], problem: Problem, file: Path) -> None:
    known = list(problem.growth.time_bounds()) if problem.growth else []
    names = [sweep.name for sweep in sweeps]
    for sweep in sweeps:
        said = f"{shown(file)}: sweep {sweep.name!r}"
        if names.count(sweep.name) > 1:
            raise BadProblemSet(f"{shown(file)}: two sweeps are named {sweep.name!r}")
        if not sweep.name.strip() or "," in sweep.name:
            raise BadProblemSet(f"{shown(file)}: a sweep cannot be named {sweep.name!r}")
        if sweep.variable not in known:
            raise BadProblemSet(
                f"{said} varies {sweep.variable!r}, which has no bound",
                remedy=_nearest_variable(sweep.variable, known),
            )
        if not 1 <= sweep.least < sweep.most:
            raise BadProblemSet(f"{said} goes from {sweep.least} to {sweep.most}")
    for variable in known:
        if variable not in {sweep.variable for sweep in sweeps}:
            raise BadProblemSet(f"{shown(file)}: no sweep varies {variable!r}")


def _nearest_variable(variable: str, known: Sequence[str]) -> str:
    if not known:
        return f"give {layout.SETTINGS} a [growth] table"
    close = nearest(variable, known)
    listed = f"known: {', '.join(known)}"
    return f"did you mean {close!r}?" if close else f"{listed}; [growth] names them"


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
    return BadProblemSet(f"{at}: {reason[:300]}", remedy="the problem's hidden tests must import")
