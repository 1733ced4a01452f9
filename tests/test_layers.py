"""Imports run one way, each third-party package has one home, effects live at the edges."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.layers import breaches, modules

ROOT = Path(__file__).resolve().parent.parent


def test_project_keeps_its_structure() -> None:
    assert breaches(ROOT) == []


def test_project_is_really_read() -> None:
    names = {module.name for module in modules(ROOT)}
    assert {"judge.model.verdict", "judge.pipeline", "judge.cli", "sandbox.limits"} <= names


FORBIDDEN = [
    ("judge/model/a.py", "import judge.cli", "judge.model.a:1 must not import judge.cli"),
    (
        "judge/model/a.py",
        "from judge import authoring",
        "judge.model.a:1 must not import judge.authoring",
    ),
    (
        "judge/model/a.py",
        "from ..errors import JudgeError",
        "judge.model.a:1 must not import judge.errors.JudgeError",
    ),
    (
        "judge/rounds/clock.py",
        "def f():\n    from judge.pipeline import judge",
        "judge.rounds.clock:2 must not import judge.pipeline.judge",
    ),
    (
        "judge/report/a.py",
        "from sandbox.supervisor import Supervisor",
        "judge.report.a:1 must not import sandbox.supervisor.Supervisor",
    ),
    (
        "judge/cli/commands/submit.py",
        "import sandbox.doctor",
        "judge.cli.commands.submit:1 must not import sandbox.doctor",
    ),
    (
        "sandbox/worker.py",
        "from judge.errors import JudgeError",
        "sandbox.worker:1 must not import judge.errors.JudgeError",
    ),
    (
        "problems/p/hidden/properties.py",
        "from judge.model.case import Run",
        "problems.p.hidden.properties:1 must not import judge.model.case.Run",
    ),
    ("judge/report/a.py", "import click", "judge.report.a:1 is no home of click"),
    ("judge/cli/a.py", "import sqlite3", "judge.cli.a:1 is no home of sqlite3"),
    (
        "judge/catalogue/a.py",
        "from hypothesis.strategies import text",
        "judge.catalogue.a:1 is no home of hypothesis",
    ),
    (
        "judge/pipeline/a.py",
        "from RestrictedPython import compile_restricted",
        "judge.pipeline.a:1 is no home of RestrictedPython",
    ),
    ("sandbox/a.py", "import rich.console", "sandbox.a:1 is no home of rich"),
    ("judge/pipeline/a.py", "import numpy", "judge.pipeline.a:1 is no home of numpy"),
    ("judge/pipeline/a.py", "print('x')", "judge.pipeline.a:1 must not call print()"),
    (
        "judge/history/a.py",
        "import os\nHOME = os.environ['HOME']",
        "judge.history.a:2 must not touch os.environ",
    ),
    ("sandbox/a.py", "from os import getenv", "sandbox.a:1 must not touch os.getenv"),
    (
        "judge/model/a.py",
        "x = 1\n" * 401,
        "judge.model.a has 401 lines, more than 400: look for the second noun",
    ),
    ("judge/gadgets/a.py", "", "judge.gadgets.a: has no place among the layers"),
]


@pytest.mark.parametrize(("path", "source", "breach"), FORBIDDEN)
def test_breach_is_found(tmp_path: Path, path: str, source: str, breach: str) -> None:
    write(tmp_path, path, source)
    assert breaches(tmp_path) == [breach]


ALLOWED = [
    ("judge/pipeline/a.py", "import hypothesis\nfrom sandbox.supervisor import Supervisor"),
    ("judge/cli/commands/doctor.py", "import click\nfrom sandbox import doctor"),
    ("judge/cli/a.py", "import os\nprint(os.environ)"),
    ("judge/model/a.py", "from sandbox.limits import Limits\nfrom judge.model.b import B"),
    ("judge/model/a.py", "x = 1\n" * 400),
    ("problems/p/hidden/properties.py", "import hypothesis\nfrom .generators import cases"),
    (
        "judge/authoring.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import hypothesis",
    ),
]


@pytest.mark.parametrize(("path", "source"), ALLOWED)
def test_what_is_allowed_passes(tmp_path: Path, path: str, source: str) -> None:
    write(tmp_path, path, source)
    assert breaches(tmp_path) == []


def test_cycle_between_modules_is_found(tmp_path: Path) -> None:
    write(tmp_path, "sandbox/a.py", "from sandbox import b")
    write(tmp_path, "sandbox/b.py", "from sandbox.a import f")
    (breach,) = breaches(tmp_path)
    assert breach.startswith("import cycle: sandbox.")


def test_import_that_waits_for_a_call_makes_no_cycle(tmp_path: Path) -> None:
    write(tmp_path, "sandbox/a.py", "from sandbox import b")
    write(tmp_path, "sandbox/b.py", "def f():\n    from sandbox.a import g")
    assert breaches(tmp_path) == []


def write(root: Path, path: str, source: str) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source, "utf-8")
