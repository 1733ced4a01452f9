"""Keeps every core busy while something is measured."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_SPIN = """
import os, sys
while os.getppid() == int(sys.argv[1]):
    for _ in range(10**6):
        pass
"""
"""Ends by itself where the process that started it is gone."""


@contextmanager
def busy(really: bool = True) -> Iterator[None]:
    """One spinning process for each core that this one may use; ``really`` False starts none."""
    command = [sys.executable, "-S", "-c", _SPIN, str(os.getpid())]
    cores = (os.cpu_count() or 1) if really else 0
    spinning: list[subprocess.Popen[bytes]] = []
    try:
        for _ in range(cores):
            spinning.append(subprocess.Popen(command))
        yield
    finally:
        for process in spinning:
            process.kill()
        for process in spinning:
            process.wait()
