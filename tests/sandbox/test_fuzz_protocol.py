"""Both ends of the protocol against whatever the other end may send.

The supervisor's end must turn anything into an outcome that can be ruled on; a played worker, which
is a thread at the far end of the socket, knows each request's nonce and uses it well or badly. The
worker's end must end, whatever it is asked.
"""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Callable, Sequence
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.model.verdict import Verdict
from judge.pipeline.counterexample import jsonable, text_of
from judge.pipeline.decide import rule_on_stop
from sandbox import frames
from sandbox.calls import CallScript, FunctionCall
from sandbox.errors import WorkerNotReady
from sandbox.layers import Layer, LayerStatus, State
from sandbox.limits import Limits
from sandbox.outcome import Clock, Loaded, Returned, TimeExceeded
from sandbox.supervisor import Walls, Worker
from sandbox.zygote import Zygote
from tests.sandbox.running import ZYGOTES, F

LIMITS = Limits(cpu_seconds=60, load_seconds=60, answer_bytes=1 << 12)
PATIENCE_SECONDS = 0.05
"""For a request that may not come."""
START_SECONDS = 60
"""For the first two, which do come, however busy the machine is."""
Play = Callable[[int], Sequence[bytes]]
"""What to send for a request with that nonce, in that many writes."""


class PlayedProcess:
    """Stands in for a worker process; its status is what the played worker left."""

    pid = os.getpid()

    def __init__(self, status: int) -> None:
        self._status = status

    def status(self, *, within_seconds: float) -> int:
        return self._status

    def end(self) -> int:
        return self._status


class PlayedZygote:
    """Stands in for a zygote; its worker answers one request after the other as it is told. Then,
    or where no further request comes, it closes its end, or goes silent."""

    pid = 1
    owner_hidden = LayerStatus(layer=Layer.PARENT_HIDDEN, state=State.ON)

    def __init__(self, plays: Sequence[Play], *, silent: bool = False, status: int = 0) -> None:
        self._plays = plays
        self._silent = silent
        self._status = status
        self.thread: threading.Thread | None = None

    def fork(self, end: socket.socket) -> PlayedProcess:
        self.thread = threading.Thread(target=self._serve, args=(end.dup(),))
        self.thread.start()
        return PlayedProcess(self._status)

    def _serve(self, end: socket.socket) -> None:
        with end:
            try:
                for number, play in enumerate(self._plays):
                    patience = START_SECONDS if number < 2 else PATIENCE_SECONDS
                    end.settimeout(None if self._silent else patience)
                    for part in play(_request(end)):
                        end.sendall(part)
                while self._silent and end.recv(1 << 16):
                    pass
            except OSError:  # among them, that the time is up
                return


def _request(end: socket.socket) -> int:
    """Take one request off the socket and return its nonce."""
    length, nonce = frames.HEADER.unpack(_exactly(end, frames.HEADER.size))
    _exactly(end, length)
    return int(nonce)


def _exactly(end: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        part = end.recv(size - len(data))
        if not part:
            raise OSError("the supervisor is gone")
        data += part
    return data


# What a worker may send

TEXTS = st.text(max_size=8)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | TEXTS | st.just(10**400)
TAGS = st.sampled_from(["t", "s", "z", "d", "b", "f", "u", "r", "x", ""])
BODIES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TAGS, inner, max_size=2),
    max_leaves=12,
)
RAISED = st.tuples(st.lists(TEXTS, max_size=3), TEXTS, st.lists(st.lists(LEAVES, max_size=4)))
LIKELY = st.one_of(
    st.tuples(BODIES, st.integers(), TEXTS).map(lambda body: (b"V", list(body))),
    st.tuples(RAISED, TEXTS).map(lambda body: (b"E", [{"r": list(body[0])}, body[1]])),
    st.tuples(st.just(b"O"), st.lists(st.sampled_from(["printed", "answer", 1]), max_size=2)),
    st.tuples(st.just(b"X"), st.tuples(TEXTS, TEXTS, st.none() | st.integers()).map(list)),
    st.tuples(st.just(b"C"), st.tuples(TEXTS, LEAVES, LEAVES, TEXTS).map(list)),
    st.tuples(st.just(b"N"), st.tuples(TEXTS, st.lists(LEAVES), TEXTS).map(list)),
    st.tuples(st.sampled_from([b"M", b"D", b"F", b"L", b"H"]), st.just([]) | st.just(0) | TEXTS),
)
REPLIES = LIKELY | st.tuples(st.sampled_from([bytes([n]) for n in range(256)]), BODIES)


def _payload(reply: tuple[bytes, object]) -> bytes:
    return reply[0] + json.dumps(reply[1]).encode()


def _framed(payload: bytes) -> Play:
    return lambda nonce: [frames.pack(nonce, payload)]


def _under_another_nonce(payload: bytes, off: int) -> Play:
    return lambda nonce: [frames.pack((nonce + off) % (1 << 64), payload)]


def _cut(payload: bytes, at: int) -> Play:
    return lambda nonce: [frames.pack(nonce, payload)[:at]]


def _dripped(payload: bytes) -> Play:
    return lambda nonce: [bytes([byte]) for byte in frames.pack(nonce, payload)]


def _mutated(payload: bytes, at: int, byte: int) -> Play:
    def play(nonce: int) -> list[bytes]:
        message = bytearray(frames.pack(nonce, payload))
        message[at % len(message)] = byte
        return [bytes(message)]

    return play


def _with_more(payload: bytes, more: bytes) -> Play:
    return lambda nonce: [frames.pack(nonce, payload) + more]


PAYLOADS = REPLIES.map(_payload) | st.binary(max_size=40)
PLAYS = st.one_of(
    st.builds(_framed, PAYLOADS),
    st.builds(_dripped, PAYLOADS),
    st.builds(_under_another_nonce, PAYLOADS, st.integers(0, 3)),
    st.builds(_cut, PAYLOADS, st.integers(0, 60)),
    st.builds(_mutated, PAYLOADS, st.integers(0, 100), st.integers(0, 255)),
    st.builds(_with_more, PAYLOADS, st.binary(min_size=1, max_size=20)),
    st.binary(max_size=60).map(lambda sent: lambda _: [sent]),
    st.just(lambda nonce: [bytes(1 << 15)] * 4),
)
HELLO = _framed(b'H[["seccomp","on","",""]]')
LOADED = _framed(b'L""')
STATUSES = st.sampled_from([0, 1, 255, *(-number for number in range(1, 65))])
CALLS = st.sampled_from([FunctionCall(arguments=(1,)), CallScript(steps=(("f", ()),))])


def played(zygote: PlayedZygote, limits: Limits = LIMITS) -> Worker:
    return Worker(limits, cast(Zygote, zygote), walls=Walls(allow_weak=True))


def finish(zygote: PlayedZygote) -> None:
    assert zygote.thread is not None
    zygote.thread.join(10)
    assert not zygote.thread.is_alive()


def can_be_ruled_on(outcome: Any) -> None:
    if isinstance(outcome, Returned):
        json.dumps(jsonable(outcome.value))
        assert isinstance(text_of(outcome.value), str)
        assert isinstance(outcome.value == 42, bool)
        return
    verdict, reason = rule_on_stop(outcome)
    assert isinstance(verdict, Verdict)
    assert 0 < len(reason) < 100_000


@given(play=PLAYS, status=STATUSES)
def test_any_report_is_the_walls_or_a_worker_that_is_not_ready(play: Play, status: int) -> None:
    zygote = PlayedZygote([play], status=status)
    with played(zygote) as worker:
        try:
            worker.ready()
        except WorkerNotReady:
            assert not worker.alive
    finish(zygote)


@given(play=PLAYS, status=STATUSES)
def test_any_answer_to_a_load_is_an_outcome(play: Play, status: int) -> None:
    zygote = PlayedZygote([HELLO, play], status=status)
    with played(zygote) as worker:
        loaded = worker.load("", F)
        if not isinstance(loaded, Loaded):
            assert not worker.alive
            can_be_ruled_on(loaded)
    finish(zygote)


@settings(max_examples=300)
@given(
    plays=st.lists(PLAYS, min_size=1, max_size=4),
    calls=st.lists(st.tuples(CALLS, st.booleans()), min_size=1, max_size=3),
    status=STATUSES,
)
def test_any_answers_to_calls_are_outcomes(
    plays: list[Play], calls: list[tuple[FunctionCall | CallScript, bool]], status: int
) -> None:
    zygote = PlayedZygote([HELLO, LOADED, *plays], status=status)
    with played(zygote) as worker:
        assert isinstance(worker.load("", F), Loaded)
        for call, timed in calls:
            if worker.alive:
                can_be_ruled_on(worker.call(call, timed=timed))
    finish(zygote)


SINGLE = st.sampled_from(["V", "E", "O", 1]), st.tuples(BODIES, st.integers(), TEXTS).map(list)
BATCHES = st.lists(st.tuples(*SINGLE).map(list) | BODIES, max_size=4).map(
    lambda replies: _framed(_payload((b"B", replies)))
)


@settings(max_examples=200)
@given(play=BATCHES | PLAYS, calls=st.lists(CALLS, min_size=1, max_size=3), status=STATUSES)
def test_any_answer_to_a_batch_is_outcomes_or_a_stop(
    play: Play, calls: list[FunctionCall | CallScript], status: int
) -> None:
    zygote = PlayedZygote([HELLO, LOADED, play], status=status)
    with played(zygote) as worker:
        assert isinstance(worker.load("", F), Loaded)
        outcomes = worker.batch(calls)
        assert worker.alive == isinstance(outcomes, list)
        if isinstance(outcomes, list):
            assert 0 < len(outcomes) <= len(calls)
        for outcome in outcomes if isinstance(outcomes, list) else [outcomes]:
            can_be_ruled_on(outcome)
    finish(zygote)


@pytest.mark.parametrize(
    "play",
    [
        lambda nonce: [],
        lambda nonce: [b"\0"],
        lambda nonce: [frames.HEADER.pack(10, nonce)],
        lambda nonce: [frames.pack(nonce, b"V[1,0,")[:-1]],
    ],
    ids=["nothing", "a byte", "a header", "all but the end"],
)
def test_silence_ends_with_the_wall_clock(play: Play) -> None:
    zygote = PlayedZygote([HELLO, LOADED, play], silent=True)
    with played(zygote, Limits(cpu_seconds=0.05)) as worker:
        worker.load("", F)
        outcome = worker.call(FunctionCall(arguments=()))
    finish(zygote)
    assert isinstance(outcome, TimeExceeded)
    assert outcome.clock is Clock.WALL
    assert outcome.spent_seconds < outcome.limit_seconds + 0.5


# The worker's end

REQUESTS = st.one_of(
    st.binary(max_size=100),
    st.tuples(st.integers(0, 50), st.binary(max_size=50)).map(
        lambda drawn: frames.HEADER.pack(drawn[0], 7) + drawn[1]
    ),
    st.lists(BODIES.filter(lambda body: body != []), max_size=4).map(
        lambda parts: frames.pack(7, frames.encode_request(*parts))
    ),
)


@settings(max_examples=40)
@given(sent=st.lists(REQUESTS, max_size=3), configured=st.booleans())
def test_a_worker_ends_whatever_it_is_asked(sent: list[bytes], configured: bool) -> None:
    ours, theirs = socket.socketpair()
    with ours:
        with theirs:
            process = ZYGOTES.get(0).fork(theirs)
        if configured:
            ours.sendall(frames.pack(7, frames.encode_request("configure", _settings())))
        try:
            ours.sendall(b"".join(sent))
            ours.shutdown(socket.SHUT_WR)
            while ours.recv(1 << 16):
                pass
        except OSError:  # it was gone before it had read all
            pass
        assert process.status(within_seconds=20) is not None


def _settings() -> dict[str, object]:
    return {
        "parent_pid": ZYGOTES.get(0).pid,
        "cpu_seconds": 5,
        "memory_bytes": 64 << 20,
        "output_bytes": 1 << 20,
        "answer_bytes": 1 << 20,
        "source_bytes": 1 << 20,
        "kernel_wall": True,
        "language_wall": True,
    }
