"""The assistant cannot run code, open a connection or write: by what its modules name."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "judge" / "assistant").glob("**/*.py"))
RUNS = {"exec", "eval", "compile", "open", "__import__"}
RUNNERS = {
    "asyncio", "code", "http", "importlib", "multiprocessing", "os", "runpy", "socket",
    "subprocess", "threading", "urllib",
}  # fmt: skip
MAY_IMPORT_BY_NAME = "signatures"
WRITES = {"write_text", "write_bytes", "unlink", "mkdir", "touch", "rename", "symlink_to"}


def test_modules_are_found() -> None:
    assert len(MODULES) > 10


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_module_runs_connects_and_writes_nothing(path: Path) -> None:
    runners = RUNNERS - ({"importlib"} if path.stem == MAY_IMPORT_BY_NAME else set())
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Name(id=name):
                assert name not in RUNS
            case ast.Attribute(attr=name):
                assert name not in WRITES
            case ast.Import(names=names):
                assert not {alias.name.partition(".")[0] for alias in names} & runners
            case ast.ImportFrom(module=str(module)):
                assert module.partition(".")[0] not in runners
