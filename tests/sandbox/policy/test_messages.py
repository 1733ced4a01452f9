"""A refusal names the construct, the line, and what to use instead."""

from __future__ import annotations

import pytest

from sandbox.policy import PolicyViolation, compile_submission, first_violation
from tests.sandbox.policy.conftest import Runner


@pytest.mark.parametrize(
    ("source", "what", "instead"),
    [
        ("import os", "import of `os`", "files cannot be reached"),
        ("import os.path", "import of `os.path`", "files cannot be reached"),
        ("import colections", "import of `colections`", "did you mean collections?"),
        ("from itertool import product", "import of `itertool`", "did you mean itertools?"),
        ("import numpy as np", "import of `numpy`", "use lists"),
        ("import zzz_unheard_of", "import of `zzz_unheard_of`", "only these can be imported: "),
        ("from typing import get_type_hints", "`typing.get_type_hints`", "the types directly"),
        ("from random import SystemRandom", "`random.SystemRandom`", "random.Random"),
        ("from sys import stdlib_module_names", "`sys.stdlib_module_names`", "sys offers"),
        ("open('x')", "open()", "the input comes as arguments"),
        ("n = int(input())", "input()", "the input comes as its arguments"),
        ("eval('1')", "eval()", "json.loads"),
        ("exit()", "exit()", "return from the function"),
        ("quit(1)", "quit()", "return from the function"),
        ("globals()['x'] = 1", "globals()", "a dict of your own"),
        ("breakpoint()", "breakpoint()", "print()"),
        ("memoryview(b'')", "memoryview()", "bytes"),
        ("__import__('os')", "the name `__import__`", "import statement"),
        ("x = f.__globals__", "the attribute `__globals__`", "a variable of your own"),
        ("x = A.__subclasses__()", "the attribute `__subclasses__`", "a list of your classes"),
        ("x = A.__mro__", "the attribute `__mro__`", "isinstance()"),
        ("x = g.gi_frame", "the attribute `gi_frame`", "cannot be inspected"),
        ("f.__code__ = 1", "assigning the attribute `__code__`", "__name__"),
        ("__builtins__ = 1", "binding the name `__builtins__`", "by their names"),
        ("async def f(): pass", "`async def`", "simpler way"),
        ("'{0.__class__.__mro__}'.format(1)", "`__mro__`", "isinstance()"),
        ("class A:\n def __reduce__(self): pass", "`__reduce__`", "__copy__"),
        ("match x:\n case A(__dict__=d): pass", "`__dict__` in a class pattern", "name the attr"),
        ("x.__dict__ |= {}", "updating the attribute `__dict__` in place", "a variable first"),
    ],
)
def test_what_is_written_is_refused_when_compiling(source: str, what: str, instead: str) -> None:
    with pytest.raises(PolicyViolation) as caught:
        compile_submission(f"x = 1\n{source}\n")
    assert what in caught.value.what
    assert instead in caught.value.instead
    assert caught.value.line in (2, 3)
    assert str(caught.value).startswith(f"line {caught.value.line}: ")


@pytest.mark.parametrize(
    ("source", "what", "instead"),
    [
        ("import sys; sys.modules", "`sys.modules`", "import statement"),
        ("import sys; sys.exit(1)", "sys.exit()", "return from the function"),
        ("import sys; sys.stdin.readline()", "sys.stdin.readline()", "as its arguments"),
        ("import sys; list(sys.stdin)", "reading sys.stdin", "as its arguments"),
        ("import random; random._os", "`random._os`", "random offers here"),
        ("import threading; threading.Thread(target=f)", "`threading.Thread`", "one thread"),
        ("getattr(f, '__code' + '__')", "the attribute `__code__`", "__name__"),
        ("setattr(f, '__defaults__', ())", "assigning the attribute `__defaults__`", "constants"),
        ("delattr(f, '__defaults__')", "assigning the attribute `__defaults__`", "constants"),
        ("vars()", "vars() without an argument", "dict of your own"),
        ("vars(A)", "`__dict__` of anything but an instance", "getattr()"),
        ("f.__dict__", "`__dict__` of anything but an instance", "getattr()"),
        ("t = '{0.__self__}'; t.format(print)", "format field attribute `__self__`", "variable"),
        ("def g(open=1): pass\nopen('x')", "open()", "files cannot be reached"),
    ],
)
def test_what_shows_only_at_run_time_is_refused_then(
    run: Runner, source: str, what: str, instead: str
) -> None:
    with pytest.raises(PolicyViolation) as caught:
        run(f"def f(): pass\nclass A: pass\n\n{source}\n")
    assert what in caught.value.what
    assert instead in caught.value.instead
    assert caught.value.line in (4, 5)


def test_the_line_is_that_of_the_innermost_submission_code(run: Runner) -> None:
    with pytest.raises(PolicyViolation) as caught:
        run("def f():\n    return getattr(f, '__code__')\n\nlist(map(lambda _: f(), [1]))\n")
    assert caught.value.line == 2


def test_an_ordinary_handler_does_not_hide_a_violation(run: Runner) -> None:
    with pytest.raises(PolicyViolation):
        run("try:\n    getattr(len, '__self__')\nexcept Exception:\n    pass")


def test_a_swallowed_violation_is_remembered(run: Runner) -> None:
    assert first_violation() is None
    run("try:\n    getattr(len, '__self__')\nexcept:\n    pass")
    violation = first_violation()
    assert violation is not None
    assert (violation.what, violation.line) == ("the attribute `__self__`", 2)


def test_asking_for_a_name_is_no_violation(run: Runner) -> None:
    module = run("found = hasattr(len, '__self__'), hasattr([], '__len__'), hasattr(1, 'nope')")
    assert module.found == (True, True, False)
