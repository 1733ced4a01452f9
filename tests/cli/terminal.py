"""Runs the real command on a pseudo-terminal and keeps everything that it would draw."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import termios
from dataclasses import dataclass

from tests.cli.running import COMMAND, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    status: int
    text: str


def on_terminal(person: Person, *arguments: str, columns: int = 60, **environment: str) -> Screen:
    """Standard output and error are a terminal of ``columns``; everything drawn on it."""
    ours, theirs = pty.openpty()
    resized(theirs, columns)
    variables = person.variables(**{"TERM": "xterm-256color", **environment})
    del variables["COLUMNS"]
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=person.folder,
        env=variables,
    )
    os.close(theirs)
    with process, os.fdopen(ours, "rb", buffering=0) as screen:
        drawn = b""
        while more := read_some(screen.fileno()):
            drawn += more
    return Screen(status=process.returncode, text=drawn.decode().replace("\r\n", "\n"))


def resized(descriptor: int, columns: int) -> None:
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))


def read_some(descriptor: int) -> bytes:
    """Some bytes; none at the end, which Linux reports as an error."""
    try:
        return os.read(descriptor, 65536)
    except OSError:
        return b""
