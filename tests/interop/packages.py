"""Packages in the published format, written by code: a whole one, and what a test changes in it.

The problem: of n numbers print the sum; the secret cases hold a negative number and none at all.
"""

from __future__ import annotations

import textwrap
import zipfile
from collections.abc import Mapping
from pathlib import Path

Files = Mapping[str, str | None]
"""Paths within the package with their texts; None takes the file away."""

ACCEPTED = "input()\nprint(sum(map(int, input().split())))\n"
WRONG = "input()\nprint(sum(abs(int(n)) for n in input().split()))\n"
SLOW = "while True:\n    pass\n"
CRASHES = "print(int(input()) // 0)\n"

_DATA: Files = {
    "data/sample/1.in": "2\n1 2\n",
    "data/sample/1.ans": "3\n",
    "data/secret/01-none.in": "0\n\n",
    "data/secret/01-none.ans": "0\n",
    "data/secret/02-negative.in": "3\n4 -1 2\n",
    "data/secret/02-negative.ans": "5\n",
    "input_validators/validate.py": "import sys\nsys.exit(42)\n",
    "submissions/accepted/adds.py": ACCEPTED,
    "submissions/accepted/adds.cpp": "int main() {}\n",
    "submissions/wrong_answer/absolute.py": WRONG,
    "submissions/run_time_error/divides.py": CRASHES,
}
_BODY = "Print the sum of the numbers.\n\n## Input\n\nA line with $n$, and one with the numbers.\n"

LATEST: Files = {
    **_DATA,
    "problem.yaml": textwrap.dedent(
        """\
        problem_format_version: 2025-09
        name: Sums
        uuid: 7a1c6f0e-0000-4000-8000-000000000001
        source: {name: Made up 2026, url: https://example.org}
        license: cc0
        keywords: [sums, easy]
        limits:
          time_limit: 0.5
          memory: 256
        """
    ),
    "statement/problem.en.md": _BODY,
}
LEGACY: Files = {
    **_DATA,
    "problem.yaml": "name: Sums\nsource: Made up 2026\nlicense: cc0\nkeywords: sums easy\n",
    "problem_statement/problem.en.md": _BODY,
}

JUDGES = """\
import sys

with open(sys.argv[2]) as answer:
    due = answer.read().split()
got = sys.stdin.read().split()
if got == ["crash"]:
    raise KeyError("no such token")
if got != due:
    for reader, message in (("team", "not a sum"), ("judge", "it is " + due[0])):
        with open(f"{sys.argv[3]}{reader}message.txt", "w") as file:
            file.write(message)
    sys.exit(43)
sys.exit(42)
"""
"""A custom validator that tells the team a little and the judges everything."""


def write_package(folder: Path, base: Files, changes: Files | None = None) -> Path:
    """The package ``base`` in ``folder``, with ``changes``."""
    for within, text in {**base, **(changes or {})}.items():
        if text is not None:
            path = folder / within
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    return folder


def zipped(folder: Path, path: Path) -> Path:
    """The archive at ``path`` of the package in ``folder``."""
    with zipfile.ZipFile(path, "w") as archive:
        for each in sorted(folder.rglob("*")):
            archive.write(each, each.relative_to(folder.parent))
    return path


def yaml_of(base: Files, *lines: str) -> str:
    """problem.yaml of ``base`` with more lines."""
    return "".join([str(base["problem.yaml"]), *(f"{line}\n" for line in lines)])
