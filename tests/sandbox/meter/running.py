"""Runs a source with its work counted, behind the language wall or as plain Python."""

from __future__ import annotations

import ast
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

from sandbox import policy
from sandbox.counts import Reading
from sandbox.meter import Meter, instrument

NAME = "metered_program"
FILENAME = "solution.py"
Load = Callable[[str], ModuleType]


def load_plain(source: str) -> ModuleType:
    module = ModuleType(NAME)
    sys.modules[NAME] = module
    exec(compile(source, FILENAME, "exec", dont_inherit=True), module.__dict__)
    return module


def load_instrumented(source: str) -> ModuleType:
    """Counted, without the language wall."""
    return _instrumented(source)[0]


def _instrumented(source: str) -> tuple[ModuleType, Meter]:
    tree = ast.parse(source)
    meter = instrument(tree)
    module = ModuleType(NAME)
    module.__dict__.update(meter.hooks)
    sys.modules[NAME] = module
    exec(compile(tree, FILENAME, "exec", dont_inherit=True), module.__dict__)
    return module, meter


def load_submission(source: str) -> ModuleType:
    code = policy.compile_submission(source, filename=FILENAME)
    module = policy.make_module(name=NAME, write=lambda text: None, extras={})
    exec(code, module.__dict__)
    return module


def load_metered(
    source: str, extras: Mapping[str, object] | None = None
) -> tuple[ModuleType, Meter]:
    """Counted, as a submission."""
    code, meter = policy.compile_metered(source, filename=FILENAME)
    names = {**(extras or {}), **meter.hooks}
    module = policy.make_module(name=NAME, write=lambda text: None, extras=names)
    exec(code, module.__dict__)
    return module, meter


def reading(source: str, *arguments: Any) -> Reading:
    """What one call of the source's ``f`` counts."""
    module, meter = load_metered(source)
    meter.reset()
    module.__dict__["f"](*arguments)
    return meter.reading()


def units(source: str, *arguments: Any) -> dict[str, float]:
    """The same by what stands there, on any line, without the entry of ``f`` itself."""
    found: Counter[str] = Counter()
    for count in reading(source, *arguments).counts:
        found[count.what] += count.units  # type: ignore[assignment]
    return {what: round(number, 2) for what, number in found.items() if what != "function f"}


def ending(load: Load, source: str) -> object:
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
