"""Runs the real command in a process of its own, as a person would: not on a terminal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TINY = ROOT / "tests" / "sets" / "tiny"
COMMAND = (sys.executable, "-P", "-m", "judge")

RIGHT = "def double(n):\n    return n * 2\n"
WRONG = "def double(n):\n    return n * 2 if n < 100 else 0\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one object on standard output."""
        found: dict[str, Any] = json.loads(self.out)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody with a data directory, a current folder and the tiny set."""

    home: Path
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def run(
        self, *arguments: str, stdin: str | bytes = "", cwd: Path | None = None, **environment: str
    ) -> Result:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [*COMMAND, *arguments],
            input=given,
            capture_output=True,
            cwd=cwd or self.folder,
            env=self.variables(**environment),
            timeout=120,
            check=False,
        )
        out, err = (text.decode("utf-8") for text in (done.stdout, done.stderr))
        return Result(status=done.returncode, out=_trimmed(out), err=_trimmed(err))

    def variables(self, **more: str) -> dict[str, str]:
        inherited = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
        return {
            **inherited,
            "HOME": str(self.home),
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "error",
            "JUDGE_HOME": str(self.home / "data"),
            "JUDGE_SETS": str(TINY),
            "COLUMNS": "60",
            **self.environment,
            **more,
        }

    def write(self, name: str, source: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
        return path


def _trimmed(text: str) -> str:
    """Without the spaces at the ends of lines that tables and panels leave."""
    return "\n".join(line.rstrip() for line in text.split("\n"))
