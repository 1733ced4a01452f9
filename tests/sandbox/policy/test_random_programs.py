"""A program that is accepted never holds a forbidden object."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def test_no_random_program_gets_hold_of_a_forbidden_object() -> None:
    command = [sys.executable, "-m", "tests.sandbox.policy.random_programs", "100"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, ended.stderr
