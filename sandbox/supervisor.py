"""The trusted side: starts a worker, feeds it, holds the clocks and ends it.

A supervisor parses no submission, and believes of a reply only what ``frames.decode_reply``
checked. Whatever the worker does, each request ends in an outcome, within the limits and a little.
"""

from __future__ import annotations

import contextlib
import math
import signal
import socket
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from sandbox import frames
from sandbox.calls import (
    Call,
    EntryPoint,
    GeneratedCall,
    Kind,
    Probe,
)
from sandbox.clocks import process_cpu_clock
from sandbox.deadlines import Deadline
from sandbox.errors import SandboxError, TooWeak, WorkerNotReady
from sandbox.layers import Grade, Layer, LayerStatus, State, grade
from sandbox.limits import BACKSTOP_CPU_SECONDS, Limits
from sandbox.outcome import (
    Clock,
    Loaded,
    Measured,
    MemoryExceeded,
    Outcome,
    ProtocolViolated,
    RaisedException,
    Returned,
    Stop,
    TimeExceeded,
    Unmeasured,
)
from sandbox.readings import reading_of
from sandbox.replies import (
    Reply,
    answer_of,
    answers_of,
    printed,
    statuses_of,
    stop_of,
    stop_of_status,
)
from sandbox.requests import batch_parts, call_parts, measured_parts
from sandbox.visits import Tracing
from sandbox.walls import macos
from sandbox.walls.macos import ResidentMemoryWatch
from sandbox.wire import Wire
from sandbox.zygote import Zygote

_ENDING_SECONDS = 0.4
"""So long a worker that closed its end may take to end by itself."""
_BATCH_SECONDS = 0.3
"""CPU seconds of a batch. A worker ends one far earlier, but for a call that takes long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walls:
    """Which walls a worker puts up. Switching one off is for tests of the other.

    ``allow_weak`` accepts a machine on which the kernel wall does not hold. ``search_path`` are
    folders that code without any wall may import from; with one it is of no use.
    """

    kernel: bool = True
    language: bool = True
    allow_weak: bool = False
    search_path: tuple[str, ...] = ()


class Worker:
    """One worker process. A context manager; after an outcome that is a ``Stop`` it is dead.

    Raises SandboxError where the sandbox, not the submission, is at fault.
    """

    def __init__(
        self,
        limits: Limits,
        zygote: Zygote,
        *,
        walls: Walls | None = None,
        resident_bytes: Callable[[int], int] | None = None,
    ) -> None:
        """``resident_bytes`` reads a process's memory where no rlimit bounds it (macOS)."""
        self._limits = limits
        self._resident_bytes = resident_bytes or macos.reader_of_resident_bytes()
        self._watch: ResidentMemoryWatch | None = None
        self._walls = walls or Walls()
        self._zygote = zygote
        ours, theirs = socket.socketpair()
        with theirs, contextlib.ExitStack() as on_failure:
            on_failure.callback(ours.close)
            self._process = zygote.fork(theirs)
            on_failure.pop_all()
        self._wire = Wire(ours, longest_reply=frames.longest_reply(limits.answer_bytes))
        self._cpu_clock = process_cpu_clock(self._process.pid)
        self._cpu_answered = 0.0
        self._statuses: tuple[LayerStatus, ...] | None = None
        self._alive = True
        self._wire.ask("configure", self._settings())

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._alive

    def close(self) -> None:
        """End the worker with its whole process group and reap it. May be called again."""
        self._alive = False
        self._process.end()
        self._wire.close()

    def ready(self) -> tuple[LayerStatus, ...]:
        """Wait until the walls are up; the layers' states. Raises WorkerNotReady or TooWeak."""
        if self._statuses is not None:
            return self._statuses
        start_seconds = self._limits.start_seconds
        reply = self._await(Deadline(self.pid, self._cpu_seconds, wall_seconds=start_seconds))
        statuses = self._layers(reply) if isinstance(reply, Reply) else None
        if statuses is None:
            self.close()
            raise WorkerNotReady(f"the worker did not report itself ready: {reply}")
        if self._resident_bytes is not None:
            statuses += (macos.try_watch(),)
            self._watch = ResidentMemoryWatch(
                baseline_bytes=self._resident_bytes(self.pid),
                limit_bytes=self._limits.memory_bytes,
            )
        self._statuses = self._strong_enough(statuses)
        return self._statuses

    def load(
        self,
        source: str,
        entry_point: EntryPoint,
        *,
        metered: bool = False,
        traced: Tracing | None = None,
    ) -> Loaded | Stop:
        """Compile the submission behind the walls and run its top level. ``metered`` code counts
        its work, ``traced`` code records its visits; it answers as plain code does, only slower.

        A program is only compiled: each call runs it. It needs the language wall, which gives it
        its streams."""
        self._must_be_alive()
        if entry_point.kind is Kind.PROGRAM and not self._walls.language:
            raise SandboxError("a program runs behind the language wall only")
        self.ready()
        limit = self._limits.load_seconds
        reply = self._request(
            "load",
            source,
            str(entry_point.kind),
            entry_point.name,
            entry_point.codecs,
            entry_point.methods,
            metered,
            None if traced is None else traced.as_plain(),
            cpu_seconds=limit,
        )
        if isinstance(reply, Reply) and reply.kind == b"L" and type(reply.body) is str:
            self._cpu_answered = self._cpu_seconds()
            return Loaded(output=printed(reply.body))
        return self._stop(reply)

    def call(self, call: Call, *, timed: bool = False) -> Outcome:
        """The outcome of one call. With ``timed``, decoding the input and encoding the answer are
        not billed, at the price of two more round trips, and the peak memory is measured.

        What the worker computed since its last answer counts against this call's limit.
        """
        self._must_be_alive()
        started = time.monotonic()
        before = self._cpu_seconds()
        idle = before - self._cpu_answered
        reply = self._request(*call_parts(call, timed), idle_seconds=idle)
        if timed and isinstance(reply, Reply) and reply.kind == b"D":
            started = time.monotonic()
            before = self._cpu_seconds()
            reply = self._request("go", idle_seconds=idle)
        if not isinstance(reply, Reply):
            return reply
        wall = time.monotonic() - started
        spent = self._cpu_seconds() - before
        if spent + idle > self._limits.cpu_seconds:
            return self._out_of_time(spent + idle)
        if timed and reply.kind == b"F":
            reply = self._request("answer")
        return self._outcome(reply, spent, wall)

    def batch(self, calls: Sequence[Call]) -> list[Returned | RaisedException] | Stop:
        """The outcomes of the first few of ``calls``, of one at least, which share what they used.
        They may take a moment and no more. A Stop does not say which call it was, nor that it was
        one too many: it is for the caller to make them one by one."""
        self._must_be_alive()
        started = time.monotonic()
        before = self._cpu_seconds()
        idle = before - self._cpu_answered
        limit = min(_BATCH_SECONDS, self._limits.cpu_seconds)
        reply = self._request("batch", batch_parts(calls), cpu_seconds=limit, idle_seconds=idle)
        if not isinstance(reply, Reply) or reply.kind != b"B":
            return self._stop(reply)
        spent = self._cpu_seconds() - before
        if spent + idle > self._limits.cpu_seconds:
            return self._out_of_time(spent + idle)
        wall = time.monotonic() - started
        self._cpu_answered = self._cpu_seconds()
        answers = answers_of(reply, at_most=len(calls), cpu_seconds=spent, wall_seconds=wall)
        return answers or self._violation("answers of another number or shape")

    def measure(
        self, call: Call | GeneratedCall, probe: Probe, *, setup: int = 0
    ) -> Measured | Unmeasured:
        """What ``probe`` reads of one call; the first ``setup`` steps of a script are not part of
        it. Making the input and the call itself have the CPU limit each. ``Probe.WORK`` reads
        nothing of a submission that was not loaded as metered, ``Probe.TRACE`` of one that was not
        loaded as traced; it takes a script whole, and too many visits end the worker."""
        self._must_be_alive()
        before = self._cpu_seconds()
        ready = self._request("measure", str(probe), *measured_parts(call, setup))
        if not isinstance(ready, Reply) or ready.kind != b"D":
            return Unmeasured(stop=self._stop(ready), in_setup=True)
        started = self._cpu_seconds()
        done = self._request("go")
        if not isinstance(done, Reply) or done.kind != b"F":
            return Unmeasured(stop=self._stop(done), in_setup=False)
        spent = self._cpu_seconds() - started
        read = self._request("answer")
        if isinstance(read, Reply) and read.kind == b"P":
            measured = reading_of(probe, read.body, spent, started - before)
            if measured is not None:
                self._cpu_answered = self._cpu_seconds()
                return measured
        return Unmeasured(stop=self._stop(read), in_setup=False)

    def _must_be_alive(self) -> None:
        if not self._alive:
            raise SandboxError("the worker has ended; a stop ends it for good")

    # From replies to outcomes

    def _outcome(self, reply: Reply | Stop, spent: float, wall: float) -> Outcome:
        if not isinstance(reply, Reply) or reply.kind not in (b"V", b"E"):
            return self._stop(reply)
        self._cpu_answered = self._cpu_seconds()
        answer = answer_of(reply, cpu_seconds=spent, wall_seconds=wall)
        return answer or self._violation("an answer of another shape")

    def _out_of_time(self, spent: float) -> TimeExceeded:
        self.close()
        limit = self._limits.cpu_seconds
        return TimeExceeded(clock=Clock.CPU, limit_seconds=limit, spent_seconds=spent)

    def _stop(self, reply: Reply | Stop) -> Stop:
        self.close()
        if not isinstance(reply, Reply):
            return reply
        return stop_of(reply, self._limits) or self._violation("a reply out of turn")

    def _violation(self, detail: str) -> ProtocolViolated:
        self.close()
        return ProtocolViolated(detail=detail)

    # Requests

    def _request(
        self, *parts: Any, cpu_seconds: float | None = None, idle_seconds: float = 0.0
    ) -> Reply | Stop:
        """The reply, or the reason why there is none. ``idle_seconds`` of the CPU limit are spent
        already."""
        limit = self._limits.cpu_seconds if cpu_seconds is None else cpu_seconds
        self._wire.ask(*parts)
        deadline = Deadline(
            self.pid,
            self._cpu_seconds,
            wall_seconds=2 * limit + 1.0,
            cpu_seconds=limit - idle_seconds,
            limit_seconds=limit,
        )
        return self._await(deadline)

    def _await(self, deadline: Deadline) -> Reply | Stop:
        while True:
            try:
                reply = self._wire.reply()
            except frames.FrameError as error:
                return self._violation(str(error))
            if reply is not None:
                return reply
            left = deadline.left()
            if isinstance(left, TimeExceeded):
                self.close()
                return left
            pause = self._look_at_memory()
            if isinstance(pause, MemoryExceeded):
                return pause
            if not self._wire.exchange(min(left, pause)):
                return self._ended()

    def _look_at_memory(self) -> float | MemoryExceeded:
        """Where no rlimit bounds memory: the stop, or how long until the next look."""
        if self._watch is None or self._resident_bytes is None:
            return math.inf
        try:
            resident = self._resident_bytes(self.pid)
        except OSError:  # it has ended, as its socket will tell
            return math.inf
        if self._watch.exceeded(resident):
            self.close()
            return MemoryExceeded(limit_bytes=self._limits.memory_bytes)
        return self._watch.pause_seconds(resident)

    def _ended(self) -> Stop:
        """The worker closed its end: it exits, or was killed, or goes on unheard. Say which.

        One that is still ending keeps its own status when it is killed; only one that had merely
        closed the channel ends by our signal.
        """
        status = self._process.status(within_seconds=_ENDING_SECONDS)
        if status is None:
            status = self._process.end()
            if status is None:
                raise SandboxError("the worker could not be ended")
            if status == -signal.SIGKILL:
                return self._violation("the channel was closed by the submission")
        self.close()
        return stop_of_status(status)

    def _cpu_seconds(self) -> float:
        """The worker's CPU clock. It stands until the worker is reaped, which only its zygote
        does, when asked to; so a worker without a clock has lost its zygote."""
        try:
            return self._cpu_clock()
        except OSError as error:
            raise SandboxError(f"the worker is gone, and its zygote with it: {error}") from error

    # Starting

    def _settings(self) -> dict[str, object]:
        return {
            "parent_pid": self._zygote.pid,
            "cpu_seconds": BACKSTOP_CPU_SECONDS,
            "memory_bytes": self._limits.memory_bytes,
            "output_bytes": self._limits.output_bytes,
            "answer_bytes": self._limits.answer_bytes,
            "source_bytes": self._limits.source_bytes,
            "kernel_wall": self._walls.kernel,
            "language_wall": self._walls.language,
            "search_path": self._walls.search_path,
        }

    def _layers(self, reply: Reply) -> tuple[LayerStatus, ...] | None:
        """Every layer around the worker: its own, the owner's and the language; None if the reply
        is no report of them."""
        statuses = statuses_of(reply)
        if statuses is None:
            return None
        statuses.append(self._zygote.owner_hidden)
        if self._walls.language:
            statuses.append(LayerStatus(layer=Layer.LANGUAGE, state=State.ON))
        return tuple(statuses)

    def _strong_enough(self, statuses: tuple[LayerStatus, ...]) -> tuple[LayerStatus, ...]:
        if self._walls.kernel and not self._walls.allow_weak and grade(statuses) is Grade.WEAK:
            self.close()
            missing = ", ".join(s.layer for s in statuses if s.state is not State.ON)
            raise TooWeak(f"the kernel wall does not hold on this machine: {missing}")
        return statuses
