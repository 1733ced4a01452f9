"""The supervisor's handle on a zygote: one warm interpreter that forks workers in milliseconds.

A zygote belongs to the process that started it and dies with it. Each has one PYTHONHASHSEED, which
its workers share; ``Zygotes`` keeps one per seed.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
from types import TracebackType
from typing import Any

from sandbox import walls
from sandbox.errors import SandboxError, WorkerNotReady
from sandbox.spawn import spawn

MOST = 6
"""How many zygotes are kept; the one unused for longest goes first."""


class Process:
    """A worker process: the zygote's child, known by its number until it is reaped."""

    def __init__(self, zygote: Zygote, pid: int) -> None:
        self._zygote = zygote
        self._status: int | None = None
        self.pid = pid

    def status(self, *, within_seconds: float) -> int | None:
        """Exit status, negative for a signal; None if the process still runs by then."""
        if self._status is None:
            self._status = self._zygote.reap(self.pid, within_seconds)
        return self._status

    def end(self) -> int | None:
        """Kill the whole process group, reap its leader and return how that ended; None if the
        zygote is gone, which takes its workers with it. May be called again."""
        if self._status is not None:
            return self._status
        for kill in (os.killpg, os.kill):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                kill(self.pid, signal.SIGKILL)
        with contextlib.suppress(SandboxError):
            self.status(within_seconds=5.0)
        return self._status


class Zygote:
    """Starts at once and gets ready in the background; a fork waits for that.

    The owner is hidden from it and from its workers first: ``owner_hidden`` says whether that held.
    """

    def __init__(self, *, hash_seed: int, ready_seconds: float = 15.0) -> None:
        self.owner_hidden = walls.harden_parent()
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = spawn(theirs, hash_seed)
        ours.settimeout(ready_seconds)
        self._control = ours

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it runs and has answered whatever it was asked."""
        return self._control.fileno() >= 0 and self._process.poll() is None

    def fork(self, worker_end: socket.socket) -> Process:
        """A new worker that serves on ``worker_end``. Raises WorkerNotReady."""
        answer = self._ask({"fork": True}, worker_end)
        if "error" in answer:
            raise WorkerNotReady(f"the zygote cannot fork: {answer['error']}")
        return Process(self, int(answer["pid"]))

    def reap(self, pid: int, seconds: float) -> int | None:
        """The exit status of a worker, or None; if the zygote is gone, so are its workers."""
        status = self._ask({"reap": pid, "seconds": seconds})["status"]
        return None if status is None else int(status)

    def close(self) -> None:
        """End the zygote and whatever it forked. May be called again."""
        self._control.close()
        if self._process.returncode is None:
            try:
                self._process.wait(timeout=2.0)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def _give_up(self) -> None:
        """An answer that comes too late would be taken for that to the next question."""
        self._control.close()
        self._process.kill()
        self._process.wait()

    def _ask(self, request: dict[str, Any], *sockets: socket.socket) -> dict[str, Any]:
        message = json.dumps(request).encode()
        try:
            socket.send_fds(self._control, [message], [s.fileno() for s in sockets])
            data = self._control.recv(4096)
        except OSError as error:
            self._give_up()
            raise WorkerNotReady(f"the zygote does not answer: {error}") from error
        if not data:
            self._give_up()
            raise WorkerNotReady("the zygote ended before it answered")
        answer: dict[str, Any] = json.loads(data)
        return answer


class Zygotes:
    """One zygote per hash seed, started when first asked for. A context manager."""

    def __init__(self) -> None:
        self._by_seed: dict[int, Zygote] = {}

    def __enter__(self) -> Zygotes:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def get(self, hash_seed: int) -> Zygote:
        """The zygote of that seed; a dead one is replaced."""
        zygote = self._by_seed.pop(hash_seed, None)
        if zygote is not None and not zygote.alive:
            zygote.close()
            zygote = None
        zygote = zygote or Zygote(hash_seed=hash_seed)
        self._by_seed[hash_seed] = zygote
        if len(self._by_seed) > MOST:
            self._by_seed.pop(next(iter(self._by_seed))).close()
        return zygote

    def close(self) -> None:
        while self._by_seed:
            self._by_seed.popitem()[1].close()
