"""From what a worker replied, or how it ended, to the stop that it means. Pure."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from typing import Any

from sandbox.calls import Raised
from sandbox.limits import BACKSTOP_CPU_SECONDS, Limits
from sandbox.outcome import (
    Clock,
    Exited,
    Forbidden,
    Killed,
    MemoryExceeded,
    MissingEntryPoint,
    NotCompiled,
    OutputExceeded,
    RaisedException,
    Stop,
    TimeExceeded,
)


@dataclass(frozen=True, slots=True)
class Reply:
    """A well-formed message of a worker; its body is still untrusted."""

    kind: bytes
    body: Any


def stop_of(reply: Reply, limits: Limits) -> Stop | None:
    """The stop that a well-formed reply reports, or None."""
    match reply.kind, reply.body:
        case b"E", [Raised() as raised, str(output)]:
            return RaisedException(raised=raised, output=output)
        case b"M", []:
            return MemoryExceeded(limit_bytes=limits.memory_bytes)
        case b"O", [int(limit), str(what)]:
            return OutputExceeded(limit_bytes=limit, what=what)
        case b"X", [str(what), str(instead), int() | None as line]:
            return Forbidden(what=what, instead=instead, line=line)
        case b"C", [str(message), int() | None as line, int() | None as column, str(text)]:
            return NotCompiled(message=message, line=line, column=column, text=text)
        case b"N", [str(wanted), list(found), str(note)]:
            names = tuple(name for name in found if type(name) is str)
            return MissingEntryPoint(wanted=wanted, found=names, note=note)
    return None


def stop_of_status(status: int) -> Stop:
    if status >= 0:
        return Exited(status=status)
    name = signal.Signals(-status).name
    if name == "SIGSYS":
        return Forbidden(what="a system call that the kernel wall does not allow")
    if name == "SIGXCPU":
        return TimeExceeded(
            clock=Clock.CPU,
            limit_seconds=BACKSTOP_CPU_SECONDS,
            spent_seconds=BACKSTOP_CPU_SECONDS,
        )
    return Killed(signal=name)
