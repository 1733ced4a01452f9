"""The trusted side: starts a worker, feeds it, holds the clocks and ends it.

A supervisor parses no submission, and believes of a reply only what ``frames.decode_reply``
checked. Whatever the worker does, each request ends in an outcome, within the limits and a little.
"""

from __future__ import annotations

import contextlib
import secrets
import select
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from sandbox import frames
from sandbox.calls import Call, EntryPoint, FunctionCall, Raised
from sandbox.clocks import process_cpu_clock, run_queue_seconds
from sandbox.errors import SandboxError, TooWeak, WorkerNotReady
from sandbox.layers import Grade, Layer, LayerStatus, State, grade
from sandbox.limits import BACKSTOP_CPU_SECONDS, Limits
from sandbox.outcome import (
    Clock,
    Loaded,
    MemoryExceeded,
    Outcome,
    ProtocolViolated,
    RaisedException,
    Returned,
    Stop,
    TimeExceeded,
)
from sandbox.replies import Reply, stop_of, stop_of_status
from sandbox.walls import macos
from sandbox.walls.macos import ResidentMemoryWatch
from sandbox.zygote import Zygote

LOOK_SECONDS = 0.05
"""A reply that takes longer than this makes the supervisor look at the run queue."""
STARVED_SECONDS = 120
"""So long a worker may be kept from running by the rest of the machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walls:
    """Which walls a worker puts up. Switching one off is for tests of the other.

    ``allow_weak`` accepts a machine on which the kernel wall does not hold.
    """

    kernel: bool = True
    language: bool = True
    allow_weak: bool = False


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
        with theirs:
            self._process = zygote.fork(theirs)
        self._socket = ours
        self._socket.setblocking(False)
        self._poll = select.poll()
        self._poll.register(ours, select.POLLIN)
        self._cpu_clock = process_cpu_clock(self._process.pid)
        self._buffer = bytearray()
        self._statuses: tuple[LayerStatus, ...] | None = None
        self._alive = True
        self._nonce = 0
        self._hello_nonce = self._send_quietly("configure", self._settings())

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
        self._socket.close()

    def ready(self) -> tuple[LayerStatus, ...]:
        """Wait until the walls are up; the layers' states. Raises WorkerNotReady or TooWeak."""
        if self._statuses is not None:
            return self._statuses
        reply = self._await(self._hello_nonce, wall_seconds=self._limits.start_seconds)
        if not isinstance(reply, Reply) or reply.kind != b"H":
            self.close()
            raise WorkerNotReady(f"the worker did not report itself ready: {reply}")
        statuses = self._layers(reply.body)
        if self._resident_bytes is not None:
            statuses += (macos.try_watch(),)
            self._watch = ResidentMemoryWatch(
                baseline_bytes=self._resident_bytes(self.pid),
                limit_bytes=self._limits.memory_bytes,
            )
        self._statuses = self._strong_enough(statuses)
        return self._statuses

    def load(self, source: str, entry_point: EntryPoint) -> Loaded | Stop:
        """Compile the submission behind the walls and run its top level."""
        self._must_be_alive()
        self.ready()
        limit = self._limits.load_seconds
        reply = self._request(
            "load",
            source,
            str(entry_point.kind),
            entry_point.name,
            entry_point.codecs,
            entry_point.methods,
            cpu_seconds=limit,
        )
        if isinstance(reply, Reply) and reply.kind == b"L" and type(reply.body) is str:
            return Loaded(output=reply.body)
        return self._stop(reply)

    def call(self, call: Call, *, timed: bool = False) -> Outcome:
        """The outcome of one call. With ``timed``, decoding the input and encoding the answer are
        not billed, at the price of two more round trips, and the peak memory is measured."""
        self._must_be_alive()
        started = time.monotonic()
        before = self._cpu_clock()
        reply = self._request(*_call_parts(call, timed))
        if timed and isinstance(reply, Reply) and reply.kind == b"D":
            started = time.monotonic()
            before = self._cpu_clock()
            reply = self._request("go")
        spent = self._cpu_since(before)
        wall = time.monotonic() - started
        if timed and isinstance(reply, Reply) and reply.kind == b"F":
            reply = self._request("answer")
        return self._outcome(reply, spent, wall)

    def _must_be_alive(self) -> None:
        if not self._alive:
            raise SandboxError("the worker has ended; a stop ends it for good")

    # From replies to outcomes

    def _outcome(self, reply: Reply | Stop, spent: float, wall: float) -> Outcome:
        if not isinstance(reply, Reply) or reply.kind not in (b"V", b"E"):
            return self._stop(reply)
        if spent > self._limits.cpu_seconds:
            return self._out_of_time(Clock.CPU, self._limits.cpu_seconds, spent)
        match reply.kind, reply.body:
            case b"E", [Raised() as raised, str(output)]:
                return RaisedException(raised=raised, output=output)
            case b"V", [value, int(peak), str(output)]:
                return Returned(
                    value=value,
                    cpu_seconds=spent,
                    wall_seconds=wall,
                    peak_bytes=peak,
                    output=output,
                )
            case _:
                return self._violation("an answer of another shape")

    def _stop(self, reply: Reply | Stop) -> Stop:
        self.close()
        if not isinstance(reply, Reply):
            return reply
        return stop_of(reply, self._limits) or self._violation("a reply out of turn")

    def _violation(self, detail: str) -> ProtocolViolated:
        self.close()
        return ProtocolViolated(detail=detail)

    # Sending and receiving

    def _request(self, *parts: Any, cpu_seconds: float | None = None) -> Reply | Stop:
        limit = self._limits.cpu_seconds if cpu_seconds is None else cpu_seconds
        wall = 2 * limit + 1.0
        nonce = self._send_quietly(*parts, wall_seconds=self._limits.start_seconds)
        return self._await(nonce, wall_seconds=wall, cpu_seconds=limit)

    def _send_quietly(self, *parts: Any, wall_seconds: float = 10.0) -> int:
        """Send a request. A worker that is gone is noticed when its reply is awaited."""
        self._nonce = secrets.randbits(63)
        view = memoryview(frames.pack(self._nonce, frames.encode_request(*parts)))
        deadline = time.monotonic() + wall_seconds
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            while view:
                try:
                    view = view[self._socket.send(view) :]
                except BlockingIOError:
                    if not select.select([], [self._socket], [], deadline - time.monotonic())[1]:
                        break
        return self._nonce

    def _await(
        self, nonce: int, *, wall_seconds: float, cpu_seconds: float | None = None
    ) -> Reply | Stop:
        """The reply to ``nonce``, or the reason why there is none.

        Time that a ready worker spends waiting for a processor is the machine's, not the
        submission's: the wall clock is extended by it.
        """
        started = time.monotonic()
        before = self._cpu_clock()
        queued: float | None = None
        while True:
            try:
                reply = self._complete_frame(nonce)
            except frames.FrameError as error:
                return self._violation(str(error))
            if reply is not None:
                return reply
            elapsed = time.monotonic() - started
            wait = wall_seconds - elapsed
            if queued is None and elapsed > LOOK_SECONDS:
                queued = run_queue_seconds(self._process.pid)
            if wait <= 0 and queued is not None:
                wait += run_queue_seconds(self._process.pid) - queued
            if wait <= 0:
                return self._out_of_time(Clock.WALL, wall_seconds, elapsed)
            if elapsed > STARVED_SECONDS + wall_seconds:
                self.close()
                raise SandboxError(f"the machine left the worker waiting for {elapsed:.0f} s")
            if cpu_seconds is not None:
                left = cpu_seconds - (self._cpu_clock() - before)
                if left <= 0:
                    return self._out_of_time(Clock.CPU, cpu_seconds, cpu_seconds - left)
                wait = min(wait, left + 0.001)
            if self._watch is not None and self._resident_bytes is not None:
                resident = self._resident_bytes(self.pid)
                if self._watch.exceeded(resident):
                    self.close()
                    return MemoryExceeded(limit_bytes=self._limits.memory_bytes)
                wait = min(wait, self._watch.pause_seconds(resident))
            if queued is None:
                wait = min(wait, LOOK_SECONDS)
            if self._poll.poll(wait * 1000) and not self._receive():
                return self._ended()

    def _receive(self) -> bool:
        """Read what is there; False when the worker closed its end."""
        try:
            part = self._socket.recv(1 << 20)
        except BlockingIOError:
            return True
        except ConnectionResetError:
            return False
        self._buffer += part
        return bool(part)

    def _complete_frame(self, nonce: int) -> Reply | None:
        if len(self._buffer) < frames.HEADER.size:
            return None
        length, echoed = frames.HEADER.unpack_from(self._buffer)
        if echoed != nonce:
            raise frames.FrameError("a message that answers no request")
        if length > self._limits.answer_bytes * 2 + (1 << 16):
            raise frames.FrameError("a message longer than any answer")
        end = frames.HEADER.size + length
        if len(self._buffer) < end:
            return None
        payload = bytes(self._buffer[frames.HEADER.size : end])
        del self._buffer[:end]
        if self._buffer:
            raise frames.FrameError("more than one message for one request")
        return Reply(*frames.decode_reply(payload))

    def _out_of_time(self, clock: Clock, limit: float, spent: float) -> TimeExceeded:
        self.close()
        return TimeExceeded(clock=clock, limit_seconds=limit, spent_seconds=spent)

    def _ended(self) -> Stop:
        """The worker closed its end: it exits, or was killed. Say which."""
        status = self._process.status(within_seconds=1.0)
        self.close()
        if status is None:
            return ProtocolViolated(detail="the channel was closed by the submission")
        return stop_of_status(status)

    def _cpu_since(self, before: float) -> float:
        try:
            return self._cpu_clock() - before
        except OSError:
            return 0.0

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
        }

    def _layers(self, body: Any) -> tuple[LayerStatus, ...]:
        """Every layer around the worker: its own, the owner's and the language."""
        statuses = [
            LayerStatus(layer=Layer(layer), state=State(state), detail=detail, remedy=remedy)
            for layer, state, detail, remedy in body
        ]
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


def _call_parts(call: Call, timed: bool) -> tuple[Any, ...]:
    if isinstance(call, FunctionCall):
        return ("function", timed, call.arguments)
    return ("script", timed, call.arguments, call.steps)
