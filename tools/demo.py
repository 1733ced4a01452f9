"""Judges a right, a wrong and a slow submission of one problem, as a person would.

Shows each command before it runs. Uses a data directory of its own, so that it leaves no history.
Ends with 0 if each submission got the exit status it should.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROBLEM = "sliding-window-rate-limit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    title: str
    file: str
    exit_status: int


PARTS = (
    Part(title="A right solution", file="accepted/two_pointers.py", exit_status=0),
    Part(title="A wrong one", file="wrong_answer/last_window_forgotten.py", exit_status=1),
    Part(title="A slow one", file="time_limit_exceeded/scan_forward.py", exit_status=1),
)

NEXT = f"""
Try it yourself: put the judge on your path with `. .venv/bin/activate`, then

    judge list                           the problems
    judge start {PROBLEM}
    cd {PROBLEM}    solution.py is yours to write
    judge test                           the examples
    judge submit                         the hidden tests
"""


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="judge-demo-") as home:
        environment = {**os.environ, "JUDGE_HOME": home}
        as_wanted = [play(number, part, environment) for number, part in enumerate(PARTS, 1)]
    if not all(as_wanted):
        print("error: not every submission was judged as it should be", file=sys.stderr)
        return 1
    print(NEXT)
    return 0


def play(number: int, part: Part, environment: dict[str, str]) -> bool:
    arguments = ["submit", PROBLEM, f"reference/{PROBLEM}/{part.file}"]
    print(
        f"\n{number}/{len(PARTS)}  {part.title}\n$ {shlex.join(['judge', *arguments])}", flush=True
    )
    command = [str(Path(sys.executable).with_name("judge")), *arguments]
    status = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    if status != part.exit_status:
        print(f"error: exit status {status} instead of {part.exit_status}", file=sys.stderr)
    return status == part.exit_status


if __name__ == "__main__":
    sys.exit(main())
