"""The raw Linux calls that the walls are made of, by ctypes and without a third-party package.

Knows numbers and calling conventions, no policy. Everything that fails raises ``OSError`` with
the kernel's errno; the layers turn that into a status with a remedy.
"""

from __future__ import annotations

import ctypes
import os
import sys

PR_SET_PDEATHSIG = 1
PR_GET_PDEATHSIG = 2
PR_GET_DUMPABLE = 3
PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38
PR_GET_NO_NEW_PRIVS = 39

_libc = ctypes.CDLL(None, use_errno=True)


def prctl(option: int, argument: int = 0) -> int:
    """Call prctl(2) with one argument, the unused ones zero as the kernel demands."""
    words = [ctypes.c_ulong(word) for word in (argument, 0, 0, 0)]
    return _checked("prctl", _libc.prctl(ctypes.c_int(option), *words))


def syscall(name: str, number: int, *arguments: int | ctypes.Array[ctypes.c_char] | None) -> int:
    """Make the system call ``number``; ``name`` is for the error only. Buffers go by address."""
    words = [_word(argument) for argument in arguments]
    _libc.syscall.restype = ctypes.c_long
    return _checked(name, _libc.syscall(ctypes.c_long(number), *words))


def machine() -> str:
    """Return the machine whose calls this process makes, such as ``x86_64``.

    A 32-bit interpreter on a 64-bit kernel makes other calls, so it has another name.
    """
    name = os.uname().machine
    return name if sys.maxsize > 2**32 else f"32-bit on {name}"


def other_threads() -> int:
    """Return how many threads this process has besides the calling one.

    Landlock binds the calling thread only, so any other would stay free.
    """
    return len(os.listdir("/proc/self/task")) - 1


def _word(argument: int | ctypes.Array[ctypes.c_char] | None) -> ctypes.c_ulong | ctypes.c_void_p:
    if argument is None:
        return ctypes.c_void_p(None)
    if isinstance(argument, int):
        return ctypes.c_ulong(argument)
    return ctypes.c_void_p(ctypes.addressof(argument))


def _checked(name: str, result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
    return int(result)
