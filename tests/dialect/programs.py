"""Runs one dialect program twice: as plain Python, and under the policy."""

from __future__ import annotations

import io
import random
import sys
import warnings
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import ModuleType
from typing import Any

from sandbox import policy

FILES = Path(__file__).parent / "files"
_NAME = "dialect_program"


def plainly(source: str) -> tuple[Any, str]:
    """What the program gives and prints in plain CPython."""
    module = ModuleType(_NAME)
    printed = io.StringIO()
    with redirect_stdout(printed), redirect_stderr(printed):
        result = _run(compile(source, "solution.py", "exec", dont_inherit=True), module)
    return result, printed.getvalue()


def under_the_policy(source: str) -> tuple[Any, str]:
    """What it gives and prints as a submission."""
    printed: list[str] = []
    write: Callable[[str], None] = printed.append
    code = policy.compile_submission(source)
    result = _run(code, policy.make_module(name=_NAME, write=write, extras={}))
    return result, "".join(printed)


def _run(code: Any, module: ModuleType) -> Any:
    """``main()`` of the program, or its RESULT; each run starts from the same random state."""
    state, limit, digits = random.getstate(), sys.getrecursionlimit(), sys.get_int_max_str_digits()
    sys.modules[_NAME] = module
    random.seed(1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exec(code, module.__dict__)
            main = module.__dict__.get("main")
            return module.__dict__["RESULT"] if main is None else main()
    finally:
        random.setstate(state)
        sys.setrecursionlimit(limit)
        sys.set_int_max_str_digits(digits)
        del sys.modules[_NAME]
