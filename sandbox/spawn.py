"""Starts a zygote's interpreter: no shell, no environment, no descriptors but one socket."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import resource
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sandbox.errors import WorkerNotReady

STACK_BYTES = 2 << 30
"""Soft stack limit of a worker: address space only, so that plain recursion may go deep."""


def spawn(theirs: socket.socket, hash_seed: int) -> subprocess.Popen[bytes]:
    """Start the interpreter in an empty folder that is removed at once.

    Isolation is that of ``-I``, spelt out: an empty environment instead of -E, since an ignored
    PYTHONHASHSEED would keep a run from being replayed exactly.
    """
    folder = tempfile.mkdtemp(prefix="judge-")
    command = [sys.executable, *_FLAGS, str(_BOOT), str(theirs.fileno()), str(os.getpid())]
    command.extend(_import_folders())
    try:
        with _soft_stack_limit(STACK_BYTES):
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                cwd=folder,
                env={"PYTHONHASHSEED": str(hash_seed)},
                start_new_session=True,
            )
    except OSError as error:
        raise WorkerNotReady(f"cannot start {sys.executable}: {error}") from error
    finally:
        os.rmdir(folder)


_FLAGS = ("-P", "-s", "-S", "-X", "utf8", *(("-B",) if sys.dont_write_bytecode else ()))
"""Compiling what only a zygote imports takes as long as all the rest of its start, so it may keep
the bytecode where the judge may."""
_BOOT = Path(__file__).with_name("boot.py")


def _import_folders() -> Iterator[str]:
    yield str(_BOOT.parent.parent)
    spec = importlib.util.find_spec("RestrictedPython")
    if spec is None or spec.origin is None:
        raise WorkerNotReady("RestrictedPython is not installed")
    yield str(Path(spec.origin).parent.parent)


@contextlib.contextmanager
def _soft_stack_limit(wanted: int) -> Iterator[None]:
    """Children started inside get this soft stack limit, or the hard limit if that is less."""
    soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
    limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    try:
        resource.setrlimit(resource.RLIMIT_STACK, (limit, hard))
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_STACK, (soft, hard))
