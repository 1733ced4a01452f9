"""The commands that the benchmarks run, in an environment that leaves no trace."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
JUDGE = str(Path(sys.executable).with_name("judge"))


@contextmanager
def own_home() -> Iterator[Path]:
    """The judge's data goes to this folder, which is removed afterwards."""
    with tempfile.TemporaryDirectory(prefix="judge-bench-") as home:
        before = os.environ.get("JUDGE_HOME")
        os.environ["JUDGE_HOME"] = home
        try:
            yield Path(home)
        finally:
            if before is None:
                del os.environ["JUDGE_HOME"]
            else:
                os.environ["JUDGE_HOME"] = before


def command(*arguments: str, status: int = 0) -> Callable[[], str]:
    """A subject that runs a program to its end, insists on its exit status and returns what it
    printed."""

    def run() -> str:
        done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode != status:
            raise RuntimeError(f"{arguments} ended with {done.returncode}: {done.stderr[-500:]}")
        return done.stdout

    return run


def python(*arguments: str) -> Callable[[], str]:
    return command(sys.executable, *arguments)


@contextmanager
def without_growth(*slugs: str) -> Iterator[Path]:
    """A set with these problems but for their growth, which is measured on top of the hidden
    tests; each is called ``plain-`` and its slug."""
    with tempfile.TemporaryDirectory(prefix="judge-bench-set-") as folder:
        for slug in slugs:
            copy = Path(folder) / "problems" / f"plain-{slug}"
            shutil.copytree(ROOT / "problems" / slug, copy)
            (copy / "hidden" / "growth.py").unlink()
            about = copy / "problem.toml"
            parts = re.split(r"^(?=\[)", about.read_text("utf-8"), flags=re.MULTILINE)
            kept = [part for part in parts if not part.startswith("[growth")]
            about.write_text("".join(kept), "utf-8")
        yield Path(folder)


def submit(slug: str, name: str, *, plain: Path | None = None) -> Callable[[], str]:
    """Submits the reference solution ``name``, a path below the problem's reference folder;
    ``plain`` is a set from ``without_growth``."""
    file = f"reference/{slug}/{name}"
    status = 0 if name.startswith("accepted/") else 1
    target = [slug] if plain is None else [f"plain-{slug}", "--set", str(plain)]
    return command(JUDGE, "submit", *target, file, "--seed", "1", "--json", status=status)


def report(slug: str, name: str) -> Any:
    """What ``submit --json`` says."""
    return json.loads(submit(slug, name)())
