"""A custom output validator: the author's Python program, run beside the judge.

    validator INPUT ANSWER FEEDBACK/ [FLAG]... < output        exit status 42: right, 43: wrong

The interface is that of the ICPC problem package format. Of its feedback only ``teammessage.txt``
is for the solver; ``judgemessage.txt`` may give the answer away and is not read.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from judge.errors import JudgeFault

RIGHT, WRONG = 42, 43
REJECTED = "the output validator does not accept the output"
_PYTHON = ("-X", "utf8", "-E", "-s", "-B")
"""Whatever the shell's environment says, and without writing beside the validator."""
_MESSAGE_BYTES = 2_000
_REPORT = "report it to the author of the problem"


def objection(
    validator: Path,
    flags: Sequence[str],
    *,
    given: str,
    answer: str,
    output: str,
    seconds: float,
) -> str | None:
    """Why the validator rejects ``output``, as a sentence; None if it accepts. Raises JudgeFault
    where it ends otherwise, or takes longer than ``seconds`` of wall time."""
    with tempfile.TemporaryDirectory(prefix="judge-validator-") as name:
        folder = Path(name)
        feedback = folder / "feedback"
        feedback.mkdir()
        files = {"input": given, "answer": answer}
        for file, text in files.items():
            (folder / file).write_bytes(text.encode("utf-8", "replace"))
        places = [*(str(folder / file) for file in files), f"{feedback}{os.sep}"]
        command = [sys.executable, *_PYTHON, str(validator), *places, *flags]
        status, complaint = _run(command, output, folder, seconds, validator.name)
        if status not in (RIGHT, WRONG):
            raise _failed(validator.name, f"it ended with status {status}{complaint}")
        return None if status == RIGHT else _reason(feedback / "teammessage.txt")


def _run(
    command: Sequence[str], output: str, folder: Path, seconds: float, name: str
) -> tuple[int, str]:
    """The exit status, and the last line of what the validator complained about."""
    try:
        done = subprocess.run(
            command,
            input=output.encode("utf-8", "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=folder,
            env={"PATH": os.defpath},
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _failed(name, f"it took longer than {seconds:g} s") from None
    except OSError as error:
        raise _failed(name, f"it cannot be run: {error.strerror}") from None
    lines = done.stderr[-_MESSAGE_BYTES:].decode("utf-8", "replace").strip().splitlines()
    return done.returncode, f": {lines[-1]}" if lines else ""


def _failed(name: str, why: str) -> JudgeFault:
    return JudgeFault(f"the output validator {name!r} failed by itself: {why}", remedy=_REPORT)


def _reason(path: Path) -> str:
    try:
        with path.open("rb") as file:
            message = " ".join(file.read(_MESSAGE_BYTES).decode("utf-8", "replace").split())
    except OSError:
        message = ""
    return f"{REJECTED}: {message}" if message else REJECTED
