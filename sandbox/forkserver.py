"""The zygote's side: everything is imported once, then workers are forked on request.

It holds no submission and no answer: it takes the supervisor's requests over a control socket,
each a JSON message, and forks. A fork request brings the worker's socket along. It never reaps on
its own, so that a process number stays the worker's until the supervisor has asked for its status;
it ends, with all its children, when the supervisor closes the socket or dies.

    {"fork": true}                       -> {"pid": 4711} or {"error": "no more processes"}
    {"reap": 4711, "seconds": 1.0}       -> {"status": -9} or {"status": null} if it still runs
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import signal
import socket
import sys
import time
from typing import Any, NoReturn

from sandbox import worker
from sandbox.channel import Channel
from sandbox.walls import parent_death

_RECURSION_LIMIT = 320_000
_STACK_CALLS = 1000
"""About half a megabyte of stack."""
_POLL_SECONDS = 0.002
_children: set[int] = set()


def serve(control: socket.socket, owner_pid: int) -> NoReturn:
    """Answer requests until the owner is gone."""
    parent_death.apply(owner_pid)
    _prepare()
    while True:
        request, descriptors = _receive(control)
        if request is None:
            _end()
        control.sendall(json.dumps(_answer(request, descriptors, control)).encode())


def _prepare() -> None:
    """Set the process up for workers to be forked from; everything is imported by then."""
    with contextlib.suppress(ImportError):  # Python 3.12: what str() and int() of long numbers load
        importlib.import_module("_pylong")
    sys.setrecursionlimit(_RECURSION_LIMIT)
    with contextlib.suppress(RecursionError):  # Python 3.12 ends it after 500 calls
        _deepen_stack(_STACK_CALLS)
    gc.collect()
    gc.freeze()


def _deepen_stack(calls: int) -> int:
    """Use a good part of the C stack once. It grows by page faults, which end in SIGSEGV when the
    memory limit is reached, and a program that is out of memory still needs some to clean up."""
    return max(map(_deepen_stack, (calls - 1,))) if calls else 0


def _answer(
    request: dict[str, Any], descriptors: list[int], control: socket.socket
) -> dict[str, int | str | None]:
    if "fork" in request:
        try:
            return {"pid": _fork(control, *descriptors)}
        except (OSError, TypeError) as error:  # TypeError: the descriptor did not arrive
            return {"error": str(error)}
    return {"status": _reap(int(request["reap"]), float(request["seconds"]))}


def _receive(control: socket.socket) -> tuple[dict[str, Any] | None, list[int]]:
    """One request with its descriptors; the owner sends one at a time and awaits the answer."""
    data, descriptors, _, _ = socket.recv_fds(control, 4096, 1)
    return (json.loads(data) if data else None), descriptors


def _fork(control: socket.socket, descriptor: int) -> int:
    try:
        pid = os.fork()
        if pid == 0:
            _be_a_worker(control, descriptor)
    finally:
        os.close(descriptor)
    _children.add(pid)
    return pid


def _be_a_worker(control: socket.socket, descriptor: int) -> NoReturn:
    try:
        control.close()
        os.setsid()
        _children.clear()
        worker.serve(Channel(descriptor))
    finally:
        os._exit(1)  # no exception may lead a worker back into the zygote's own loop


def _reap(pid: int, seconds: float) -> int | None:
    """The exit status of a worker, negative for a signal; None if it still runs by then.

    What is left of its process group, which only a weak wall lets be, ends with it.
    """
    deadline = time.monotonic() + seconds
    while True:
        found, status = os.waitpid(pid, os.WNOHANG)
        if found:
            _children.discard(pid)
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(pid, signal.SIGKILL)
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() > deadline:
            return None
        time.sleep(_POLL_SECONDS)


def _end() -> NoReturn:
    for pid in _children:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, signal.SIGKILL)
    os._exit(0)
