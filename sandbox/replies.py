"""From what a worker replied, or how it ended, to the stop that it means. Pure.

Lengths are cut and figures are replaced by our own: a reply is a claim of the worker's.
"""

from __future__ import annotations

import signal
from dataclasses import dataclass
from typing import Any

from sandbox.calls import Raised
from sandbox.frames import MAX_TEXT
from sandbox.layers import Layer, LayerStatus, State
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
    Returned,
    Stop,
    TimeExceeded,
)

_PRINTED = 20_000
"""More than a worker of ours keeps of what was printed."""
_MOST_BYTES = 1 << 50
"""No peak of memory is larger."""
_NAMES = 100
_NAME = 200


@dataclass(frozen=True, slots=True)
class Reply:
    """A well-formed message of a worker; its body is still untrusted."""

    kind: bytes
    body: Any


def printed(text: str) -> str:
    """What a worker says was printed."""
    return text[:_PRINTED]


def statuses_of(reply: Reply) -> list[LayerStatus] | None:
    """The layers that a worker reports of itself, or None."""
    if reply.kind != b"H":
        return None
    try:
        return [
            LayerStatus(layer=Layer(layer), state=State(state), detail=detail, remedy=remedy)
            for layer, state, detail, remedy in reply.body
        ]
    except (TypeError, ValueError):
        return None


def answer_of(
    reply: Reply, *, cpu_seconds: float, wall_seconds: float
) -> Returned | RaisedException | None:
    """What a well-formed reply to a call reports, which took that long; or None."""
    match reply.kind, reply.body:
        case b"E", [Raised() as raised, str(output)]:
            return RaisedException(raised=raised, output=printed(output))
        case b"V", [value, peak, str(output)] if _is_size(peak):
            return Returned(
                value=value,
                cpu_seconds=cpu_seconds,
                wall_seconds=wall_seconds,
                peak_bytes=peak,
                output=printed(output),
            )
    return None


def answers_of(
    reply: Reply, *, at_most: int, cpu_seconds: float, wall_seconds: float
) -> list[Returned | RaisedException] | None:
    """What a reply to a batch reports of each call, as many as there are; or None. They share the
    time that it took."""
    body = reply.body
    if type(body) is not list or not 0 < len(body) <= at_most:
        return None
    answers = []
    for each in body:
        match each:
            case ["V" | "E" as kind, list(inside)]:
                answer = answer_of(
                    Reply(kind.encode(), inside),
                    cpu_seconds=cpu_seconds / len(body),
                    wall_seconds=wall_seconds / len(body),
                )
            case _:
                answer = None
        if answer is None:
            return None
        answers.append(answer)
    return answers


def stop_of(reply: Reply, limits: Limits) -> Stop | None:
    """The stop that a well-formed reply reports, or None."""
    match reply.kind, reply.body:
        case b"E", [Raised() as raised, str(output)]:
            return RaisedException(raised=raised, output=printed(output))
        case b"M", []:
            return MemoryExceeded(limit_bytes=limits.memory_bytes)
        case b"O", ["printed" as what]:
            return OutputExceeded(limit_bytes=limits.output_bytes, what=what)
        case b"O", ["answer" as what]:
            return OutputExceeded(limit_bytes=limits.answer_bytes, what=what)
        case b"X", [str(what), str(instead), int() | None as line] if what:
            return Forbidden(what=_text(what), instead=_text(instead), line=_place(line))
        case b"C", [
            str(message),
            int() | None as line,
            int() | None as column,
            str(text),
        ] if message:
            return NotCompiled(
                message=_text(message), line=_place(line), column=_place(column), text=_text(text)
            )
        case b"N", [str(wanted), list(found), str(note)]:
            names = tuple(name[:_NAME] for name in found[:_NAMES] if type(name) is str)
            return MissingEntryPoint(wanted=wanted[:_NAME], found=names, note=_text(note))
    return None


def stop_of_status(status: int) -> Stop:
    if status >= 0:
        return Exited(status=status)
    name = _signal_name(-status)
    if name == "SIGSYS":
        return Forbidden(what="a system call that the kernel wall does not allow")
    if name == "SIGXCPU":
        return TimeExceeded(
            clock=Clock.CPU,
            limit_seconds=BACKSTOP_CPU_SECONDS,
            spent_seconds=BACKSTOP_CPU_SECONDS,
        )
    return Killed(signal=name)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:  # most real-time signals have no name
        return f"signal {number}"


def _text(text: str) -> str:
    return text[:MAX_TEXT]


def _is_size(claimed: object) -> bool:
    return type(claimed) is int and 0 <= claimed < _MOST_BYTES


def _place(number: int | None) -> int | None:
    """A line or column, where it can be one."""
    return number if type(number) is int and 0 <= number < 1 << 31 else None
