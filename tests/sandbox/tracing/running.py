"""Runs a source with its visits recorded, as a submission or as plain Python."""

from __future__ import annotations

import ast
import sys
import traceback
from collections.abc import Callable, Mapping
from functools import partial
from types import ModuleType
from typing import Any

from judge.model.trace import Kind as Due
from judge.trace.checkpoints import checkpoints
from judge.trace.functions import functions
from sandbox import policy
from sandbox.calls import EntryPoint, Kind, Raised
from sandbox.player import Player
from sandbox.tracing import Recorder, instrument
from sandbox.tree import TreeNode, build_tree
from sandbox.visits import Spot, Tracing, Visits, Watched

NAME = "metered_program"
"""That of the programs they are compared with, for some show it."""
FILENAME = "solution.py"
EXTRAS = {"TreeNode": TreeNode}


def every_spot(source: str, entry: EntryPoint) -> tuple[Spot, ...]:
    """The spots of the sheet that would be made for ``source``."""
    return tuple(
        Spot(
            label=point.label,
            where=str(place.where),
            node=(place.node, place.line, place.column, place.end_line, place.end_column),
            function=point.function,
            once=point.kind is Due.BEFORE,
        )
        for point in checkpoints(source, entry)
        for place in point.places
    )


def tracing(source: str, entry: EntryPoint, columns: str, **more: Any) -> Tracing:
    """``columns`` are expressions, each perhaps with ``@`` and the function it belongs to, which
    is otherwise the entry point, or any method."""
    methods = [f"{entry.name}.{method}" for method in (*entry.methods, "__init__")]
    anywhere = [entry.name] if entry.kind is Kind.FUNCTION else methods
    watched = []
    for column in columns.split():
        expression, _, names = column.partition("@")
        watched.append(
            Watched(expression=expression, functions=tuple(names.split(",") if names else anywhere))
        )
    return Tracing(spots=every_spot(source, entry), watched=tuple(watched), **more)


def load_traced(source: str, wanted: Tracing) -> tuple[ModuleType, Recorder]:
    """As a submission."""
    code, recorder = policy.compile_traced(source, wanted, filename=FILENAME)
    names: Mapping[str, object] = {**EXTRAS, **recorder.hooks}
    module = policy.make_module(name=NAME, write=lambda text: None, extras=names)
    exec(code, module.__dict__)
    return module, recorder


def load_traced_plainly(source: str, wanted: Tracing) -> tuple[ModuleType, Recorder]:
    """Without the language wall."""
    tree = ast.parse(source)
    recorder = instrument(tree, wanted, source)
    module = ModuleType(NAME)
    module.__dict__.update({**EXTRAS, **recorder.hooks})
    sys.modules[NAME] = module
    exec(compile(tree, FILENAME, "exec", dont_inherit=True), module.__dict__)
    return module, recorder


def describe(error: BaseException) -> Raised:
    return Raised(type_names=(type(error).__name__,))


class Stopped(BaseException):
    """What ends a run of too many visits here, where no process can be ended."""


def visits(
    source: str,
    entry: EntryPoint,
    columns: str,
    arguments: tuple[Any, ...],
    steps: tuple[tuple[str, tuple[Any, ...]], ...] | None = None,
    **more: Any,
) -> Visits:
    """What one call, or one script, records; the trees among the arguments are ``TreeNode``."""
    module, recorder = load_traced(source, tracing(source, entry, columns, **more))
    called = module.__dict__[entry.name]

    def stop() -> None:
        raise Stopped

    recorder.on_too_many = stop
    call: Callable[[], Any]
    if steps is None:
        built = [build_tree(a) if isinstance(a, Nodes) else a for a in arguments]
        for each in built:
            recorder.name_nodes(each)
        call = partial(called, *built)
    else:
        call = partial(_play, called, arguments, steps)
    recorder.start()
    try:
        recorder.watch(call, describe)
    except Stopped:
        pass
    finally:
        sys.modules.pop(NAME, None)
    return recorder.visits()


def _play(called: Callable[..., Any], arguments: tuple[Any, ...], steps: tuple[Any, ...]) -> object:
    player = Player(called, arguments, describe)
    player.go_on(steps)
    return player.answers[-1]


class Nodes(list[object]):
    """The level-order list of a tree."""


def shown(found: Visits) -> list[str]:
    """One line a visit, ``-`` for what is not bound, and the outcome."""
    lines = [
        " | ".join((each.label, *("-" if v is None else v for v in each.values)))
        for each in found.passed
    ]
    return [*lines, found.outcome]


def whole(source: str) -> Tracing:
    """A tracing of every place in ``source`` that can have a probe, entry point or not, with every
    variable of every function watched."""
    found = functions(ast.parse(source))
    spots = []
    for number, function in enumerate(found):
        for node in ast.walk(function.node):
            if isinstance(node, ast.stmt):
                spots += _spots(node, function.name, number)
    watched = tuple(
        Watched(expression=name, functions=tuple(f.name for f in found))
        for name in sorted({name for f in found for name in f.bound})[:12]
    )
    return Tracing(spots=tuple(spots), watched=watched)


def _spots(node: ast.stmt, function: str, number: int) -> list[Spot]:
    wheres = ["before"]
    if isinstance(node, ast.For | ast.While):
        wheres.append("body-end")
    elif isinstance(node, ast.Return):
        wheres.append("after-value")
    elif isinstance(node, ast.FunctionDef):
        wheres.append("function-end")
    is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    if is_text or isinstance(node, ast.Global | ast.Nonlocal):
        return []
    key = (
        type(node).__name__,
        node.lineno,
        node.col_offset,
        node.end_lineno or node.lineno,
        node.end_col_offset or node.col_offset,
    )
    label = f"{function}{number}:{node.lineno}"[:40]
    return [Spot(label=label, where=where, node=key, function=function) for where in wheres]


def ending(load: Callable[[str], ModuleType], source: str) -> object:
    """What the source's ``f`` returns, or how it fails: the exception, its lines, its causes."""
    try:
        return repr(load(source).__dict__["f"]())
    except (Exception, policy.PolicyViolation) as error:  # noqa: BLE001 - how it fails is wanted
        frames = traceback.extract_tb(error.__traceback__)
        lines = [frame.lineno for frame in frames if frame.filename == FILENAME]
        causes = [type(error.__context__).__name__, type(error.__cause__).__name__]
        return type(error).__name__, str(error), lines, causes
    finally:
        sys.modules.pop(NAME, None)
