"""Runs attacks one after the other in forks of itself, behind the kernel wall or behind nothing.

A program of its own: ROOT WALL USER TOKEN FILE... (the token is there to be seen in /proc).
Prints one JSON object: file -> pid, end and output. What the attacks import is imported before
the wall, so that no attack fails only for want of a module.
"""

from __future__ import annotations

import ast
import json
import os
import signal
import socket
import sys
import traceback
from importlib import import_module

MEMORY_BYTES = 64 << 20
CPU_SECONDS = 0.5
NOBODY = 65534


def main(root: str, wall: str, user: str, _token: str, *files: str) -> None:
    sys.path.insert(0, root)
    from sandbox import walls
    from sandbox.walls import kernel

    sources = {file: _source(file) for file in files}
    if user == "nobody":
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        kernel.prctl(kernel.PR_SET_DUMPABLE, 1)
    if wall == "wall":
        walls.harden_parent()
    results = {file: _run(source, behind=wall == "wall") for file, source in sources.items()}
    os.write(1, json.dumps(results).encode())


def _source(file: str) -> str:
    with open(file) as opened:
        source = opened.read()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        else:
            continue
        for name in names:
            import_module(name)
    return source


def _run(source: str, *, behind: bool) -> dict[str, object]:
    channel, far = socket.socketpair()
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        far.close()
        _attack(source, channel.fileno(), writing, behind=behind)
    channel.close()
    os.close(writing)
    _, status = os.waitpid(pid, 0)
    far.close()
    os.set_blocking(reading, False)
    code = os.waitstatus_to_exitcode(status)
    end = code if code >= 0 else signal.Signals(-code).name
    return {"pid": pid, "end": end, "output": _output(reading)}


def _output(reading: int) -> str:
    with open(reading, "rb", buffering=0) as pipe:
        return (pipe.read(1 << 16) or b"").decode(errors="replace")


def _attack(source: str, channel: int, writing: int, *, behind: bool) -> None:
    """Be the attack, with the channel on 0 and the output on 1 and 2, and end."""
    code = 1
    try:
        os.dup2(channel, 0)
        os.dup2(writing, 1)
        os.dup2(writing, 2)
        if behind:
            _put_up()
        exec(compile(source, "attack.py", "exec", dont_inherit=True), {"__name__": "attack"})
        code = 0
    except SystemExit:
        code = 0
    except BaseException:  # noqa: BLE001 - whatever ends an attack is what is wanted
        traceback.print_exc()
    finally:
        os._exit(code)


def _put_up() -> None:
    from sandbox import walls

    statuses = walls.put_up(
        memory_bytes=MEMORY_BYTES,
        cpu_seconds=CPU_SECONDS,
        output_bytes=0,
        keep_fd=0,
        parent_pid=os.getppid(),
    )
    missing = [status for status in statuses if not status.active]
    if missing:
        raise RuntimeError(f"the wall is not whole: {missing}")


if __name__ == "__main__":
    main(*sys.argv[1:])
