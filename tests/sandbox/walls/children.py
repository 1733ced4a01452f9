"""Runs pieces of Python in processes of their own, behind layers, as root or as somebody else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
NOBODY = 65534

_PREAMBLE = """\
import sys
sys.path.insert(0, {root!r})
import ctypes, decimal, gc, hashlib, io, json, os, random, resource, signal, socket, struct
import threading, time, traceback
from sandbox import memory, walls
from sandbox.walls import (
    kernel, landlock, parent_death, parent_hidden, privileges, rlimits, rules, seccomp
)
if {become_nobody!r}:
    os.setgroups([]); os.setgid({nobody}); os.setuid({nobody})
    kernel.prctl(kernel.PR_SET_DUMPABLE, 1)

def put_up(memory_bytes=64 << 20, cpu_seconds=5.0, keep_fd=0):
    return walls.put_up(
        memory_bytes=memory_bytes, cpu_seconds=cpu_seconds, output_bytes=0, keep_fd=keep_fd,
        parent_pid=os.getppid(),
    )
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a child ended: what it printed, and its exit status or the signal's name."""

    out: str
    err: str
    end: int | str


def users() -> list[str]:
    """Who a child can be: only root can become somebody else."""
    return ["root", "nobody"] if os.geteuid() == 0 else ["ordinary user"]


def run(code: str, *, user: str = "", flags: tuple[str, ...] = ()) -> Ended:
    """Run ``code`` in a fresh interpreter whose descriptor 0 is the read end of nothing."""
    preamble = _PREAMBLE.format(root=str(ROOT), become_nobody=user == "nobody", nobody=NOBODY)
    done = subprocess.run(
        [sys.executable, "-I", "-S", *flags, "-c", preamble + textwrap.dedent(code)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
    )
    end = done.returncode if done.returncode >= 0 else signal.Signals(-done.returncode).name
    return Ended(out=done.stdout, err=done.stderr, end=end)
