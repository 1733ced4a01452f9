"""Recording changes nothing: results, exceptions, their lines and their causes, printing."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from sandbox import policy
from tests.dialect import programs
from tests.dialect.programs import plainly
from tests.sandbox.meter.running import load_plain, load_submission
from tests.sandbox.meter.tricky import TRICKY
from tests.sandbox.tracing.running import ending, load_traced, load_traced_plainly, whole

PROGRAMS = sorted(programs.FILES.glob("*.py"))


def _recorded(source: str) -> ModuleType:
    module, recorder = load_traced(source, whole(source))
    recorder.start()
    return module


def _recorded_plainly(source: str) -> ModuleType:
    module, recorder = load_traced_plainly(source, whole(source))
    recorder.start()
    return module


@pytest.mark.parametrize("title", TRICKY)
def test_a_program_ends_as_it_does_unrecorded(title: str) -> None:
    source = TRICKY[title]
    assert ending(_recorded_plainly, source) == ending(load_plain, source)
    assert ending(_recorded, source) == ending(load_submission, source)


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_what_people_write_does_what_it_does_unrecorded(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    expected, printed = plainly(source)
    got, shown = _run_recorded(source)
    assert repr(got) == repr(expected)
    assert type(got) is type(expected)
    assert shown == printed


def _run_recorded(source: str) -> tuple[Any, str]:
    printed: list[str] = []
    code, recorder = policy.compile_traced(source, whole(source))
    hooks = dict(recorder.hooks)
    module = policy.make_module(name=programs._NAME, write=printed.append, extras=hooks)
    recorder.start()
    return programs._run(code, module), "".join(printed)
