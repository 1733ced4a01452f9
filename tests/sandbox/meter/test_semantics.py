"""Counting changes nothing: results, exceptions, their lines and their causes, printing."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from sandbox import policy
from tests.dialect import programs
from tests.dialect.programs import plainly
from tests.hostile import language_wall_runner as hostile
from tests.hostile.attacks import Attack, language_attacks
from tests.sandbox.meter.running import (
    ending,
    load_instrumented,
    load_metered,
    load_plain,
    load_submission,
)
from tests.sandbox.meter.tricky import TRICKY

PROGRAMS = sorted(programs.FILES.glob("*.py"))
ATTACKS = language_attacks()


def name(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("title", TRICKY)
def test_a_program_ends_as_it_does_uncounted(title: str) -> None:
    source = TRICKY[title]
    assert ending(load_instrumented, source) == ending(load_plain, source)
    counted = ending(lambda text: load_metered(text)[0], source)
    assert counted == ending(load_submission, source)


@pytest.mark.parametrize("path", PROGRAMS, ids=name)
def test_what_people_write_does_what_it_does_uncounted(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    expected, printed = plainly(source)
    got, shown = _counted(source)
    assert repr(got) == repr(expected)
    assert type(got) is type(expected)
    assert shown == printed


def _counted(source: str) -> tuple[Any, str]:
    printed: list[str] = []
    code, meter = policy.compile_metered(source)
    module = policy.make_module(name=programs._NAME, write=printed.append, extras=dict(meter.hooks))
    return programs._run(code, module), "".join(printed)


@pytest.mark.slow
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_ends_as_it_does_uncounted(attack: Attack) -> None:
    uncounted = hostile._in_its_own_process(hostile.end_under_the_policy, attack.source)
    assert hostile._in_its_own_process(_end_counted, attack.source) == uncounted


def _end_counted(source: str) -> dict[str, Any]:
    printed: list[str] = []

    def prepare() -> Any:
        code, meter = policy.compile_metered(source)
        extras = dict(meter.hooks)
        return code, policy.make_module(name=hostile._NAME, write=printed.append, extras=extras)

    return {**hostile._end(prepare), "printed": "".join(printed)}


THROUGH_C = 20_000 if sys.version_info < (3, 12) else 400
"""Later versions bound calls through C by themselves."""
DEEP = """
from functools import lru_cache

def down(n):
    return 0 if n == 0 else 1 + down(n - 1)

class Tower:
    def down(self, n):
        return 0 if n == 0 else max(1, 1 + self.down(n - 1))

by_lambda = lambda n: 0 if n == 0 else 1 + by_lambda(n - 1)

@lru_cache(None)
def remembered(n):
    return 0 if n == 0 else 1 + remembered(n - 1)

def f(n):
    return down(n), Tower().down(n), by_lambda(n)
"""


def test_recursion_is_as_deep_as_uncounted() -> None:
    found: list[Any] = []

    def dive() -> None:
        module, _ = load_metered(DEEP)
        found.extend(module.__dict__["f"](50_000))
        found.append(module.__dict__["remembered"](THROUGH_C))

    limit, stack = sys.getrecursionlimit(), threading.stack_size(64 << 20)
    sys.setrecursionlimit(60_000)
    try:
        diver = threading.Thread(target=dive)
        diver.start()
        diver.join()
    finally:
        sys.setrecursionlimit(limit)
        threading.stack_size(stack)
    assert found == [50_000, 50_000, 50_000, THROUGH_C]


def test_what_is_refused_is_refused_in_the_same_words() -> None:
    for source in (
        "import os",
        "def f(:\n",
        "x = " + "(" * 400 + ")" * 400,
        "().__class__.__mro__",
    ):
        with pytest.raises((policy.PolicyViolation, policy.SyntaxFault)) as plain:
            policy.compile_submission(source)
        with pytest.raises((policy.PolicyViolation, policy.SyntaxFault)) as counted:
            policy.compile_metered(source)
        assert str(counted.value) == str(plain.value)


def test_programs_that_are_nested_as_deeply_as_allowed_compile() -> None:
    for source in (
        "x = " + "+".join(["a"] * 900),
        "x = a" + ".b()" * 400,
        "x = " + "f(" * 90 + "1" + ")" * 90,
        "x = a" + "[i]" * 500,
    ):
        policy.compile_submission(source)
        policy.compile_metered(source)
