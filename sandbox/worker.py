"""The untrusted side: puts up the walls on itself, takes one submission and answers calls.

It is forked by ``sandbox.forkserver`` and speaks ``sandbox.frames``
over one socket. It knows the source, the calls and nothing else: no expected answer, no path, no
verdict. What it replies is believed only as far as ``frames.decode_reply`` can check it.

Order: forked with everything imported -> configure -> walls up -> load the source -> calls.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from typing import Any, NoReturn

from sandbox import frames, policy, walls
from sandbox.calls import Kind, Probe, Raised
from sandbox.channel import Channel
from sandbox.layers import LayerStatus
from sandbox.loading import (
    FILENAME,
    compiled_program,
    defined_names,
    run_module,
    what_is_missing,
)
from sandbox.memory import peak_bytes
from sandbox.meter import Meter
from sandbox.player import Player
from sandbox.policy import advice
from sandbox.printing import BoundedOutput
from sandbox.probes import Reader, reader
from sandbox.program import Program
from sandbox.tracebacks import describe
from sandbox.tracing import Recorder
from sandbox.tree import build_tree
from sandbox.visits import Tracing
from sandbox.walls import parent_death

SHOWN = 1000
"""Characters of a line or a name of the submission that a reply repeats."""
_MOMENT = 0.05
"""Seconds after which a batch of calls is answered as far as it has come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the supervisor tells a worker before the walls go up."""

    parent_pid: int
    cpu_seconds: float
    memory_bytes: int
    output_bytes: int
    answer_bytes: int
    source_bytes: int
    kernel_wall: bool
    language_wall: bool
    search_path: tuple[str, ...] = ()


def serve(channel: Channel) -> NoReturn:
    """Run one worker from its first request to its end."""
    request = channel.receive()
    settings = Settings(**request[1])
    statuses = _put_up(settings, channel.fd)
    channel.reply(b"H", [[s.layer, s.state, s.detail, s.remedy] for s in statuses])
    _Session(channel, settings).run()
    os._exit(0)


def _put_up(settings: Settings, fd: int) -> tuple[LayerStatus, ...]:
    if not settings.kernel_wall:
        parent_death.apply(settings.parent_pid)  # a test that is killed leaves no worker either
        sys.path[:0] = settings.search_path
        return ()
    return walls.put_up(
        memory_bytes=settings.memory_bytes,
        cpu_seconds=settings.cpu_seconds,
        output_bytes=settings.output_bytes,
        keep_fd=fd,
        parent_pid=settings.parent_pid,
    )


class _Session:
    """One submission: loaded once, then called."""

    def __init__(self, channel: Channel, settings: Settings) -> None:
        self._channel = channel
        self._settings = settings
        self._ballast = bytearray(2 << 20)
        self._output = BoundedOutput(settings.output_bytes, self._output_overflow)
        self._source_lines: list[str] = []
        self._entry: Any = None
        self._names: dict[str, Any] = {}
        self._meter: Meter | None = None
        self._recorder: Recorder | None = None
        self._codecs: tuple[str, ...] = ()
        self._is_program = False

    def run(self) -> None:
        handlers: dict[str, Callable[..., None]] = {
            "load": self._load,
            "function": self._function,
            "script": self._script,
            "batch": self._batch,
            "measure": self._measure,
        }
        while True:
            kind, *operands = self._next_request()
            self._guarded(handlers[kind], *operands)

    def _next_request(self) -> tuple[Any, ...]:
        try:
            return self._channel.receive()
        except MemoryError:
            self._ballast = bytearray()
            self._stop(b"M", [])

    def _guarded(self, handler: Callable[..., None], *operands: Any) -> None:
        """Run a handler. What leaves it is replied, and ends the worker unless it was an ordinary
        exception of a call: after that the next call is as good as the first."""
        reply: tuple[bytes, list[Any]]
        try:
            handler(*operands)
            return
        except frames.AnswerTooLarge:
            reply = (b"O", ["answer"])
        except (MemoryError, SystemError) as error:
            self._ballast = bytearray()
            out_of_memory = isinstance(error, MemoryError) or _frame_found_no_room(error)
            reply = (b"M", []) if out_of_memory else self._raised_reply(error)
            error.__traceback__ = None
        except policy.PolicyViolation as violation:
            reply = self._refusal(violation)
        except policy.SyntaxFault as fault:
            text, message = fault.text[:SHOWN], fault.message[:SHOWN]
            reply = (b"C", [message, fault.line, fault.column, text])
        except BaseException as error:  # noqa: BLE001 - any exception of the submission ends here
            reply = self._raised_reply(error)
            if reply[0] == b"E" and self._entry is not None and isinstance(error, Exception):
                self._channel.reply(*reply)
                return
        self._stop(*reply)

    def _raised_reply(self, error: BaseException) -> tuple[bytes, list[Any]]:
        try:
            described = frames.tag(self._describe(error))
        except MemoryError:
            self._ballast = bytearray()
            return b"M", []
        violation = self._caught_violation()
        return self._refusal(violation) if violation else (b"E", [described, self._output.take()])

    def _caught_violation(self) -> policy.PolicyViolation | None:
        """What was refused and then caught, which makes it no less of an attempt."""
        return policy.first_violation() if self._settings.language_wall else None

    def _refusal(self, violation: policy.PolicyViolation) -> tuple[bytes, list[Any]]:
        instead = violation.instead
        if self._is_program:
            instead = advice.for_program(instead)
        return b"X", [violation.what[:SHOWN], instead[:SHOWN], violation.line]

    def _stop(self, kind: bytes, body: object) -> NoReturn:
        self._channel.reply(kind, body)
        os._exit(0)

    def _output_overflow(self) -> NoReturn:
        self._stop(b"O", ["printed"])

    def _describe(self, error: BaseException) -> Raised:
        return describe(error, filename=FILENAME, source_lines=self._source_lines)

    # Loading

    def _load(
        self,
        source: str,
        kind: str,
        name: str,
        codecs: tuple[str, ...],
        methods: tuple[str, ...],
        metered: bool,
        traced: tuple[Any, ...] | None,
    ) -> None:
        self._source_lines = source.split("\n")
        self._codecs = codecs
        if kind == Kind.PROGRAM:
            self._load_program(source)
            return
        self._names, instrument = run_module(
            source,
            write=self._output.write,
            checked=self._settings.language_wall,
            source_bytes=self._settings.source_bytes,
            metered=metered,
            traced=None if traced is None else Tracing.from_plain(traced),
        )
        self._meter = instrument if isinstance(instrument, Meter) else None
        self._recorder = instrument if isinstance(instrument, Recorder) else None
        missing = what_is_missing(self._names, kind, name, methods)
        if missing is not None:
            self._stop(b"N", [missing[0], defined_names(self._names), missing[1]])
        self._entry = self._names[name]
        self._channel.reply(b"L", self._output.take())

    def _load_program(self, source: str) -> None:
        """It is compiled now, and runs when it is called."""
        self._is_program = True
        self._entry = Program(
            compiled_program(source, source_bytes=self._settings.source_bytes),
            complain=self._output.write,
            output_bytes=self._settings.output_bytes,
            overflow=self._output_overflow,
        )
        self._channel.reply(b"L", "")

    # Calls

    def _function(self, timed: bool, arguments: tuple[Any, ...]) -> None:
        built = self._built(arguments)
        self._begin(timed)
        answer = self._entry(*built)
        self._finish(timed)
        self._answer(timed, answer)

    def _built(self, arguments: tuple[Any, ...]) -> list[Any]:
        codecs = zip_longest(arguments, self._codecs[: len(arguments)])
        return [build_tree(a) if codec == "TreeNode" else a for a, codec in codecs]

    def _script(self, timed: bool, arguments: tuple[Any, ...], steps: Any) -> None:
        self._begin(timed)
        answers = self._play(arguments, steps)
        self._finish(timed)
        self._answer(timed, answers)

    def _play(self, arguments: tuple[Any, ...], steps: Any) -> list[object]:
        player = Player(self._entry, arguments, self._describe)
        player.go_on(steps)
        return player.answers

    def _batch(self, calls: list[tuple[str, tuple[Any, ...], Any]]) -> None:
        """The answers of the first few calls, of one at least: as many as were there in a moment.
        What ends the worker ends it without a word of the others."""
        gc.enable()
        replies: list[list[Any]] = []
        ends = time.monotonic() + _MOMENT
        for call in calls:
            replies.append(self._batched(*call))
            if time.monotonic() > ends:
                break
        answer_bytes = self._settings.answer_bytes
        self._channel.send(frames.encode_answer(replies, answer_bytes, kind=b"B"))

    def _batched(self, kind: str, arguments: tuple[Any, ...], steps: Any) -> list[Any]:
        """The kind and the body of the reply to one call."""
        try:
            if kind == "function":
                answer = self._entry(*self._built(arguments))
            else:
                answer = self._play(arguments, steps)
        except (MemoryError, SystemError, policy.SyntaxFault):
            raise
        except Exception as error:  # noqa: BLE001 - an exception of the submission is an answer
            reply = self._raised_reply(error)
            if reply[0] != b"E":
                self._stop(*reply)
            return ["E", reply[1]]
        return ["V", self._answered(answer, peak=0)]

    # Measurements

    def _measure(
        self, probe: str, kind: str, arguments: tuple[Any, ...], steps: Any, setup: int
    ) -> None:
        """Make the input, then one call with the probe around it and nothing else."""
        gc.disable()
        if probe == Probe.TRACE:
            work = self._traced(kind, arguments, steps)
        else:
            work = self._prepared(kind, arguments, steps, setup)
        reading = reader(Probe(probe), self._meter, self._recorder)
        gc.collect()
        self._channel.reply(b"D", 0)
        self._channel.receive()
        reading.start()
        work()
        reading.stop()
        self._report(reading)

    def _report(self, reading: Reader) -> None:
        self._channel.reply(b"F", 0)
        self._channel.receive()
        violation = self._caught_violation()
        if violation is not None:
            self._stop(*self._refusal(violation))
        self._channel.reply(b"P", reading.reading())

    def _traced(self, kind: str, arguments: tuple[Any, ...], steps: Any) -> Callable[[], object]:
        """The call, whose end is recorded, whichever it is. A run of too many visits is over."""
        recorder = self._recorder
        if kind == "function":
            built = self._built(arguments)
            call: Callable[[], object] = partial(self._entry, *built)
        else:
            built = []
            call = partial(self._last_answer, arguments, steps)
        if recorder is None:
            return call
        for each in built:
            recorder.name_nodes(each)
        recorder.on_too_many = self._end_trace
        return partial(recorder.watch, call, self._describe)

    def _last_answer(self, arguments: tuple[Any, ...], steps: Any) -> object:
        return self._play(arguments, steps)[-1]

    def _end_trace(self) -> NoReturn:
        self._report(reader(Probe.TRACE, None, self._recorder))
        os._exit(0)

    def _prepared(
        self, kind: str, arguments: tuple[Any, ...], steps: Any, setup: int
    ) -> Callable[[], object]:
        if kind == "function":
            return partial(self._entry, *self._built(arguments))
        if kind == "script":
            player = Player(self._entry, arguments, self._describe)
            player.go_on(steps[:setup])
            return partial(player.go_on, steps[setup:])
        return partial(self._entry, *self._generated(*arguments))

    def _generated(self, generator: str, n: int, seed: int) -> tuple[Any, ...]:
        make = self._names.get(generator)
        if not callable(make):
            note = "" if make is None else "it is defined, but it is not a function"
            self._stop(b"N", [generator, defined_names(self._names), note])
        made = make(n, random.Random(seed))
        if not isinstance(made, tuple):
            kind = type(made).__name__
            note = f"it must return a tuple of arguments, and returned {kind!r}"
            self._stop(b"N", [generator, [], note])
        return made

    def _begin(self, timed: bool) -> None:
        """Let the supervisor read the clock before a timed call: decoding is not billed."""
        if timed:
            self._channel.reply(b"D", 0)
            self._channel.receive()
        gc.enable()

    def _finish(self, timed: bool) -> None:
        """Let the supervisor read the clock after a timed call: encoding is not billed, so nothing
        of the submission may run in it, such as a finalizer that goes on with the answer."""
        if timed:
            gc.disable()
            self._channel.reply(b"F", 0)
            self._channel.receive()

    def _answer(self, timed: bool, answer: object) -> None:
        body = self._answered(answer, peak=peak_bytes() if timed else 0)
        self._channel.send(frames.encode_answer(body, self._settings.answer_bytes))

    def _answered(self, answer: object, *, peak: int) -> list[Any]:
        violation = self._caught_violation()
        if violation is not None:
            raise violation
        return [frames.tag(answer, budget=self._settings.answer_bytes), peak, self._output.take()]


def _frame_found_no_room(error: SystemError) -> bool:
    """CPython 3.11 leaves a call whose frame finds no memory without setting MemoryError."""
    return "without exception set" in str(error)
