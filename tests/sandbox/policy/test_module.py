"""The module that a submission runs in: its own views, its own output, nothing shared."""

from __future__ import annotations

import math
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sandbox.policy.conftest import Runner

ROOT = Path(__file__).resolve().parents[3]


def test_print_and_the_streams_reach_the_writer(run: Runner, printed: list[str]) -> None:
    run(
        "import sys\nprint(1, 'a', sep='-', end='!')\nsys.stdout.write('out')\n"
        "print('err', file=sys.stderr)\nsys.stdout.writelines(['x', 'y'])"
    )
    assert "".join(printed) == "1-a!outerr\nxy"


def test_print_follows_a_replaced_stdout(run: Runner, printed: list[str]) -> None:
    module = run("import io, sys\nsys.stdout = kept = io.StringIO()\nprint('kept')")
    assert module.kept.getvalue() == "kept\n"
    assert printed == []


def test_printing_something_else_than_text_is_a_type_error(run: Runner) -> None:
    with pytest.raises(TypeError, match="must be str, not int"):
        run("import sys\nsys.stdout.write(5)")
    with pytest.raises(TypeError, match="sep must be None or a string"):
        run("print(1, 2, sep=3)")


def test_extras_are_global_names(run: Runner) -> None:
    assert run("answer = Extra().__class__.__name__", Extra=Exception).answer == "Exception"


def test_setting_the_recursion_limit_only_seems_to(run: Runner) -> None:
    before = sys.getrecursionlimit()
    module = run("import sys\nsys.setrecursionlimit(50)\nseen = sys.getrecursionlimit()")
    assert (module.seen, sys.getrecursionlimit()) == (50, before)
    with pytest.raises(ValueError, match="recursion limit"):
        run("import sys\nsys.setrecursionlimit(0)")
    with pytest.raises(TypeError, match="integer"):
        run("import sys\nsys.setrecursionlimit('9')")


def test_a_changed_view_changes_no_module(run: Runner) -> None:
    run("import math, random\nmath.pi = 3\nrandom.random = lambda: 0.5\ndel math.sqrt")
    assert math.pi > 3.1
    assert random.random is not None
    assert run("import math\nseen = math.pi, math.sqrt(4)").seen == (math.pi, 2.0)


def test_no_module_of_the_process_is_replaced(run: Runner) -> None:
    run("import collections.abc, dataclasses, functools, contextlib, copy, sys")
    for name in ("dataclasses", "functools", "contextlib", "copy", "sys"):
        assert sys.modules[name].__spec__ is not None or name == "sys"
    assert sys.modules["functools"].wraps.__module__ == "functools"
    assert sys.modules["functools"].wraps.__code__.co_filename.endswith("functools.py")


def test_a_name_that_does_not_exist_is_a_plain_error(run: Runner) -> None:
    with pytest.raises(AttributeError, match="module 'math' has no attribute 'sqroot'"):
        run("import math\nmath.sqroot(4)")
    with pytest.raises(ImportError, match="cannot import name 'sqroot' from 'math'"):
        run("from math import sqroot")
    with pytest.raises(NameError, match="name 'nope' is not defined"):
        run("nope")


def test_a_class_is_at_home_in_its_module(run: Runner) -> None:
    module = run("class A: pass\ndef f(): pass")
    assert module.A.__module__ == module.f.__module__ == module.__name__


def test_after_preloading_nothing_has_to_be_opened_or_found() -> None:
    programs = sorted((ROOT / "tests" / "dialect" / "files").glob("*.py"))
    command = [sys.executable, "-m", "tests.sandbox.policy.closed_run"]
    ended = subprocess.run(
        [*command, *map(str, programs)], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
