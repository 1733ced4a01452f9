"""The attacks that layers are tried with. Harmless where they succeed: nothing stays behind.

Each runs in a process of its own and raises ``OSError`` or ``MemoryError`` when it is stopped.
Modules that a worker does not need are imported by the attack that wants them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from sandbox.walls import kernel
from sandbox.walls.probe import Attack

_TWO_GIB = 2 << 30
_X32 = 0x40000000
_GETPID = 39
_AUXILIARY_VECTOR = {"LD_SHOW_AUXV": "1", "LC_ALL": "C"}
_SET_USER_ID_PROGRAMS = ("/usr/bin/mount", "/bin/mount", "/usr/bin/newgrp", "/usr/bin/su")


def files() -> tuple[Attack, ...]:
    return (
        Attack(name="reading a file", attempt=lambda: os.open(sys.executable, os.O_RDONLY)),
        Attack(name="listing a folder", attempt=lambda: os.listdir("/")),
        Attack(name="creating a file", attempt=_create_nameless_file),
    )


def tcp() -> tuple[Attack, ...]:
    return (Attack(name="opening a TCP port", attempt=_open_port),)


def outsiders() -> tuple[Attack, ...]:
    """Signals and abstract sockets; to be made in the process that the attacks come from."""
    return (
        signal_parent(),
        Attack(name="calling an abstract socket", attempt=_caller_of_abstract_socket()),
    )


def signal_parent() -> Attack:
    return Attack(name="signalling the parent", attempt=lambda: os.kill(os.getppid(), 0))


def processes() -> tuple[Attack, ...]:
    return (Attack(name="forking", attempt=_fork),)


def system_calls() -> tuple[Attack, ...]:
    """What only a filter over system calls stops."""
    return (
        Attack(name="starting a thread", attempt=_start_thread),
        Attack(name="running a program", attempt=_run_program),
        Attack(name="opening a socket", attempt=_open_socket),
        Attack(name="shared memory", attempt=lambda: os.memfd_create("probe")),
        Attack(name="leaving the session", attempt=os.setsid),
        Attack(name="executable memory", attempt=_map_executable),
        Attack(name="writing to another descriptor", attempt=lambda: os.write(0, b"")),
        Attack(name="calls of the x32 machine", attempt=_call_x32),
    )


def memory() -> tuple[Attack, ...]:
    return (Attack(name="2 GiB of memory", attempt=_map_two_gib),)


def descriptors_and_sizes() -> tuple[Attack, ...]:
    return (
        Attack(name="writing to a file", attempt=_write_nameless_file),
        Attack(name="another descriptor", attempt=lambda: os.dup(1)),
    )


def privileges() -> tuple[Attack, ...]:
    """One for an ordinary user and one for root; the other is not possible to begin with."""
    return (
        Attack(name="a set-user-ID program", attempt=_run_set_user_id_program),
        Attack(name="a capability of root", attempt=lambda: os.setgroups(os.getgroups())),
    )


def parent_secrets() -> tuple[Attack, ...]:
    """On the process that the attacks come from."""
    return (
        Attack(name="reading the parent's memory", attempt=lambda: _open_of_parent("mem")),
        Attack(name="reading its environment", attempt=lambda: _open_of_parent("environ")),
        Attack(name="following its descriptors", attempt=_follow_descriptor_of_parent),
    )


def _create_nameless_file() -> None:
    os.open("/tmp", os.O_TMPFILE | os.O_RDWR)


def _write_nameless_file() -> None:
    os.write(os.memfd_create("probe"), b"x")


def _open_port() -> None:
    import socket

    socket.socket().bind(("127.0.0.1", 0))


def _open_socket() -> None:
    import socket

    socket.socket(socket.AF_UNIX)


def _caller_of_abstract_socket() -> Callable[[], None]:
    import socket

    service = socket.socket(socket.AF_UNIX)
    service.bind(b"")  # the kernel chooses an abstract name
    service.listen()
    return lambda: socket.socket(socket.AF_UNIX).connect(service.getsockname())


def _fork() -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def _start_thread() -> None:
    import _thread

    _thread.start_new_thread(os.getpid, ())


def _run_program() -> None:
    os.execv(sys.executable, [sys.executable, "-I", "-S", "-c", ""])


def _map_executable() -> None:
    import mmap

    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC)


def _map_two_gib() -> None:
    import mmap

    mmap.mmap(-1, _TWO_GIB)


def _call_x32() -> None:
    kernel.syscall("getpid", _X32 | _GETPID)


def _open_of_parent(name: str) -> None:
    with open(f"/proc/{os.getppid()}/{name}", "rb") as file:
        if name == "environ":
            file.read()


def _follow_descriptor_of_parent() -> None:
    os.readlink(f"/proc/{os.getppid()}/fd/1")


def _run_set_user_id_program() -> None:
    """Raise unless a program of root's, run by somebody else, runs with root's rights.

    The loader prints its start-up vector when asked to, but never in a privileged program.
    """
    path = next((path for path in _SET_USER_ID_PROGRAMS if _is_set_user_id(path)), None)
    if path is None or os.geteuid() == 0:
        raise FileNotFoundError("no set-user-ID program to try")
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.dup2(writing, 1)
        os.dup2(writing, 2)
        os.execve(path, [path, "--version"], _AUXILIARY_VECTOR)
    os.close(writing)
    with open(reading, "rb") as pipe:
        printed = pipe.read()
    os.wait()
    if b"AT_SECURE" in printed:
        raise PermissionError("the program ran without its owner's rights")


def _is_set_user_id(path: str) -> bool:
    try:
        found = os.stat(path)
    except OSError:
        return False
    return bool(found.st_mode & 0o4000) and found.st_uid == 0
