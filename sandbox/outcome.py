"""What a worker did: facts, no judgement. The judge turns them into verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sandbox.calls import Raised
from sandbox.counts import Reading
from sandbox.visits import Visits


class Clock(StrEnum):
    CPU = "cpu"
    WALL = "wall"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """The submission compiled, its top level ran and the entry point is there."""

    output: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """The call came back. ``value`` is plain data of exact built-in types (see sandbox.calls)."""

    value: object
    cpu_seconds: float
    wall_seconds: float
    peak_bytes: int
    output: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RaisedException:
    """An exception left the submission while it was loaded or called."""

    raised: Raised
    output: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExceeded:
    clock: Clock
    limit_seconds: float
    spent_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoryExceeded:
    limit_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputExceeded:
    """Too much was printed, or the answer itself was too large."""

    limit_bytes: int
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exited:
    """The worker process ended by itself without answering."""

    status: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Killed:
    """A signal ended the worker process; ``signal`` is its name, such as ``SIGSEGV``."""

    signal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden:
    """The language wall or the kernel wall refused what the submission tried."""

    what: str
    instead: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCompiled:
    message: str
    line: int | None = None
    column: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingEntryPoint:
    """The submission lacks ``wanted``; ``found`` are the names it does define."""

    wanted: str
    found: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolViolated:
    """The worker sent bytes that are no message of ours: somebody wrote to the channel."""

    detail: str


Stop = (
    RaisedException
    | TimeExceeded
    | MemoryExceeded
    | OutputExceeded
    | Exited
    | Killed
    | Forbidden
    | NotCompiled
    | MissingEntryPoint
    | ProtocolViolated
)
"""Everything that can keep a call from returning, one type per reason."""

Outcome = Returned | Stop


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What one probe read of one call; the CPU seconds are exact with ``Probe.TIME`` only.

    ``peak_bytes`` is the most memory that was occupied above what was before the call: by objects
    (``Probe.SPACE``), by frames (``DEPTH``), or in whole pages of the process (``TIME``).
    ``depth`` is the most calls that were open at once (``DEPTH``), ``reading`` what instrumented
    code counted (``WORK``), ``visits`` what it recorded (``TRACE``). What a probe does not read
    is None.
    """

    cpu_seconds: float
    setup_cpu_seconds: float
    peak_bytes: int | None = None
    depth: int | None = None
    reading: Reading | None = None
    visits: Visits | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmeasured:
    """The call did not come back; with ``in_setup`` it was its input that could not be made."""

    stop: Stop
    in_setup: bool
