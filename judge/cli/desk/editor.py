"""The person's own editor: VISUAL, or EDITOR, with whatever arguments they hold."""

from __future__ import annotations

import shlex
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from judge.errors import UsageError

VARIABLES = ("VISUAL", "EDITOR")
KEPT = "edit the file yourself: the next command of the round keeps it"


def edit(path: Path, environment: Mapping[str, str], *, remedy: str = KEPT) -> int:
    """Open ``path`` and wait for the editor to end; its exit status. Raises UsageError, which
    names the file, where there is no editor or it cannot be started; ``remedy`` is the way out."""
    command = _command(path, environment, remedy)
    try:
        with _interrupts_are_the_editors():
            return subprocess.run([*command, str(path)], check=False).returncode
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        message = f"the editor {command[0]!r} cannot be started ({reason}); the file is {path}"
        raise UsageError(message, remedy=remedy) from None


def _command(path: Path, environment: Mapping[str, str], remedy: str) -> list[str]:
    for name in VARIABLES:
        value = environment.get(name, "").strip()
        if not value:
            continue
        try:
            return shlex.split(value)
        except ValueError as error:
            message = f"{name} is no command: {value!r} ({error}); the file is {path}"
            raise UsageError(message, remedy=remedy) from None
    message = f"no editor is set in VISUAL or EDITOR; the file is {path}"
    raise UsageError(message, remedy=remedy)


@contextmanager
def _interrupts_are_the_editors() -> Iterator[None]:
    """Ctrl-C is a key in many editors, and reaches every process of the terminal. A handler, and
    not SIG_IGN, which the editor would inherit."""
    before = signal.signal(signal.SIGINT, lambda number, frame: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
