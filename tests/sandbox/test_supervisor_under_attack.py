"""A worker whose submission got hold of the channel, or that something else attacks: every request
still ends in an outcome or in a fault of the sandbox, in time, and nothing is left behind.

These submissions run with the language wall off: with it, none of them gets this far.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox.errors import SandboxError, WorkerNotReady
from sandbox.limits import MIB, Limits
from sandbox.outcome import (
    Clock,
    Forbidden,
    Killed,
    Loaded,
    MemoryExceeded,
    NotCompiled,
    OutputExceeded,
    ProtocolViolated,
    RaisedException,
    Returned,
    TimeExceeded,
)
from sandbox.spawn import spawn
from sandbox.supervisor import Walls, Worker
from sandbox.zygote import Zygote, Zygotes
from tests.sandbox.running import QUICK, ZYGOTES, F, call, outcome_of, started

OPEN = Walls(language=False)
ROOT = Path(__file__).resolve().parents[2]
SLACK_SECONDS = 0.5
CHANNEL = """
import gc, os, time
from sandbox import frames
from sandbox.channel import Channel

def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)
"""
"""What lets a submission speak for its worker."""


# The channel


def test_worker_that_stops_reading_runs_out_of_time_though_the_request_is_large() -> None:
    source = CHANNEL + "def f(x):\n    channel().reply(b'V', [1, 0, ''])\n    time.sleep(60)"
    with started(Limits(cpu_seconds=0.2), walls=OPEN) as worker:
        worker.load(source, F)
        assert isinstance(worker.call(call(0)), Returned)
        outcome = worker.call(call(bytes(10 * MIB)))
    assert isinstance(outcome, TimeExceeded)
    assert outcome.clock is Clock.WALL
    assert outcome.limit_seconds == 1.4


def test_worker_that_floods_the_channel_without_reading_is_told_off() -> None:
    source = CHANNEL + "def f(x):\n    while True: os.write(channel().fd, bytes(1 << 16))"
    outcome = outcome_of(source, call(bytes(10 * MIB)), walls=OPEN)
    assert isinstance(outcome, ProtocolViolated)


def test_worker_that_promises_more_than_it_sends_runs_out_of_time() -> None:
    source = CHANNEL + (
        "def f():\n"
        "    c = channel()\n"
        "    os.write(c.fd, frames.HEADER.pack(1000, c._nonce) + b'V')\n"
        "    time.sleep(60)\n"
    )
    outcome = outcome_of(source, walls=OPEN, limits=Limits(cpu_seconds=0.1))
    assert isinstance(outcome, TimeExceeded)


def test_worker_that_sends_without_end_under_the_right_nonce_is_stopped_by_the_length() -> None:
    source = CHANNEL + (
        "def f():\n"
        "    c = channel()\n"
        "    os.write(c.fd, frames.HEADER.pack(0xFFFFFFFF, c._nonce))\n"
        "    while True: os.write(c.fd, bytes(1 << 16))\n"
    )
    assert isinstance(outcome_of(source, walls=OPEN), ProtocolViolated)


def test_second_reply_to_one_request_answers_nothing() -> None:
    source = CHANNEL + "def f():\n    channel().reply(b'V', [1, 0, ''])\n    return 2"
    with started(walls=OPEN) as worker:
        worker.load(source, F)
        outcomes = [worker.call(call()) for _ in range(2) if worker.alive]
    assert isinstance(outcomes[-1], ProtocolViolated)


@pytest.mark.parametrize("peak", ["-1", "10**30", "True", "'x'", "None", "1.5"])
def test_peak_that_cannot_be_one_is_refused(peak: str) -> None:
    source = CHANNEL + f"def f(): channel().reply(b'V', [1, {peak}, ''])"
    assert isinstance(outcome_of(source, walls=OPEN), ProtocolViolated)


def test_limits_in_a_report_are_our_own() -> None:
    source = CHANNEL + "def f():\n    channel().reply(b'O', ['printed', 7])\n    os._exit(0)"
    assert isinstance(outcome_of(source, walls=OPEN), ProtocolViolated)
    source = CHANNEL + "def f():\n    channel().reply(b'O', ['printed'])\n    os._exit(0)"
    assert outcome_of(source, walls=OPEN) == OutputExceeded(limit_bytes=MIB, what="printed")


def test_what_a_worker_says_of_itself_is_cut() -> None:
    source = CHANNEL + (
        "def f():\n    channel().reply(b'X', ['x' * 10**6, 'y' * 10**6, 10**30])\n    os._exit(0)\n"
    )
    outcome = outcome_of(source, walls=OPEN)
    assert isinstance(outcome, Forbidden)
    assert len(outcome.what) + len(outcome.instead) < 40_000
    assert outcome.line is None


# The process


def test_worker_that_stops_itself_runs_out_of_wall_time() -> None:
    source = "import os, signal\ndef f(): signal.raise_signal(signal.SIGSTOP)"
    outcome = outcome_of(source, walls=OPEN, limits=Limits(cpu_seconds=0.1))
    assert isinstance(outcome, TimeExceeded)
    assert outcome.clock is Clock.WALL


def test_signal_without_a_name_ends_a_worker_like_any_other() -> None:
    source = "import signal\ndef f(): signal.raise_signal(40)"
    assert outcome_of(source, walls=OPEN) == Killed(signal="signal 40")


def test_request_that_does_not_fit_into_the_memory_limit_is_a_memory_stop() -> None:
    limits = Limits(memory_bytes=32 * MIB)
    outcome = outcome_of("def f(x): return 0", call(bytes(64 * MIB)), limits=limits)
    assert outcome == MemoryExceeded(limit_bytes=32 * MIB)


def test_answer_that_grows_when_escaped_is_too_large_and_no_attack() -> None:
    limits = Limits(answer_bytes=MIB)
    outcome = outcome_of("def f(): return '\\x00' * 900_000", limits=limits)
    assert outcome == OutputExceeded(limit_bytes=MIB, what="answer")


@pytest.mark.parametrize(
    "source", [f"x = {'9' * 900_000}", f"x = f.{'a' * 900_000}", f"import {'a' * 900_000}"]
)
def test_line_of_a_megabyte_is_not_repeated(source: str) -> None:
    outcome = outcome_of(source, limits=Limits(answer_bytes=1000))
    assert isinstance(outcome, NotCompiled | Forbidden | RaisedException)


@pytest.mark.parametrize("error", ["KeyboardInterrupt", "SystemExit", "BaseException"])
def test_exception_whose_message_raises_is_still_an_exception(error: str) -> None:
    source = f"class E(Exception):\n    def __str__(self): raise {error}\ndef f(): raise E"
    outcome = outcome_of(source)
    assert isinstance(outcome, RaisedException)
    assert outcome.raised.type_names == ("E", "Exception", "BaseException")


def test_refusal_that_was_caught_is_still_an_attempt() -> None:
    source = (
        "def f():\n"
        "    try: return getattr(f, '__glo' + 'bals__')\n"
        "    except BaseException: return 1\n"
    )
    outcome = outcome_of(source)
    assert isinstance(outcome, Forbidden)
    assert outcome.line == 2


# Time


def test_work_after_the_answer_counts_against_the_next_call() -> None:
    source = (
        "class Late:\n    def __del__(self):\n        while True: pass\ndef f(): return Late()\n"
    )
    with started(Limits(cpu_seconds=0.2)) as worker:
        worker.load(source, F)
        assert isinstance(worker.call(call(), timed=True), Returned)
        outcome = worker.call(call(), timed=True)
    assert isinstance(outcome, TimeExceeded)


def test_no_finalizer_goes_on_with_a_timed_answer_while_it_is_written() -> None:
    source = (
        "class Late:\n"
        "    def __init__(self, answer): self.me, self.answer = self, answer\n"
        "    def __del__(self): self.answer[-1] = 'late'\n"
        "def f():\n"
        "    answer = [[i] for i in range(20_000)] + ['early']\n"
        "    for _ in range(3): Late(answer)\n"
        "    return answer\n"
    )
    outcome = outcome_of(source, limits=Limits(cpu_seconds=5), timed=True)
    assert isinstance(outcome, Returned)
    assert isinstance(outcome.value, list)
    assert outcome.value[-1] == "early"


def test_time_limits_are_noticed_at_once() -> None:
    with started(Limits(cpu_seconds=0.2)) as worker:
        worker.load("def f():\n    while True: pass", F)
        outcome = worker.call(call())
    assert isinstance(outcome, TimeExceeded)
    assert outcome.spent_seconds < 0.2 + SLACK_SECONDS


# Zygotes


@contextlib.contextmanager
def own_zygote() -> Iterator[Zygote]:
    with Zygotes() as zygotes:
        yield zygotes.get(0)


def kill(zygote: Zygote) -> None:
    process = os.pidfd_open(zygote.pid)
    os.kill(zygote.pid, signal.SIGKILL)
    assert select.select([process], [], [], 10)[0]
    os.close(process)


@pytest.mark.parametrize("source", ["def f(): return 1", "def f():\n    while True: pass"])
def test_zygote_killed_from_outside_is_a_fault_of_the_sandbox(source: str) -> None:
    with own_zygote() as zygote, Worker(QUICK, zygote) as worker:
        assert isinstance(worker.load(source, F), Loaded)
        kill(zygote)
        with pytest.raises(SandboxError):
            worker.call(call())


def test_zygote_killed_before_a_worker_is_ready_is_a_fault_of_the_sandbox() -> None:
    with own_zygote() as zygote:
        Worker(QUICK, zygote).close()
        kill(zygote)
        with pytest.raises(WorkerNotReady):
            Worker(QUICK, zygote)


def test_dead_zygote_is_replaced() -> None:
    with Zygotes() as zygotes:
        killed = zygotes.get(0)
        kill(killed)
        assert not killed.alive
        with Worker(QUICK, zygotes.get(0)) as worker:
            assert isinstance(worker.load("def f(): return 1", F), Loaded)


def test_zygote_that_answered_too_late_is_not_asked_again() -> None:
    with Zygotes() as zygotes:
        Worker(QUICK, zygotes.get(0)).close()
        stopped = zygotes.get(0)
        stopped._control.settimeout(0.05)
        os.kill(stopped.pid, signal.SIGSTOP)
        with pytest.raises(WorkerNotReady):
            Worker(QUICK, stopped)
        assert not stopped.alive
        assert zygotes.get(0) is not stopped


def test_fork_that_fails_is_reported_and_leaves_the_zygote_alive() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs, spawn(theirs, 0) as process:
        theirs.close()
        for _ in range(2):
            ours.sendall(b'{"fork": true}')
            assert "error" in json.loads(ours.recv(4096))
        ours.close()
        assert process.wait(5) == 0


# Afterwards


JUDGE = """
import sys
from sandbox.limits import Limits
from sandbox.zygote import Zygotes
from sandbox.supervisor import Worker
from tests.sandbox.running import F, call
with Zygotes() as zygotes:
    workers = [Worker(Limits(cpu_seconds=60), zygotes.get(seed)) for seed in (0, 0, 1)]
    for worker in workers:
        worker.load("def f():\\n    while True: pass", F)
    print(*(w.pid for w in workers), *(zygotes.get(seed).pid for seed in (0, 1)), flush=True)
    workers[0].call(call())
"""


def test_nothing_outlives_a_judge_that_is_killed() -> None:
    command = [sys.executable, "-c", JUDGE]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as judge:
        assert judge.stdout is not None
        processes = [os.pidfd_open(int(pid)) for pid in judge.stdout.readline().split()]
        assert len(processes) == 5
        judge.kill()
    deadline = time.monotonic() + 1.0
    for process in processes:
        left = max(0.0, deadline - time.monotonic())
        assert select.select([process], [], [], left)[0], "a process outlives its judge"
        os.close(process)


def test_hundreds_of_workers_leave_no_descriptor_and_no_process() -> None:
    zygote = ZYGOTES.get(0)
    started().close()
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(200):
        with started() as worker:
            assert isinstance(worker.load("def f(): return 1", F), Loaded)
    assert len(os.listdir("/proc/self/fd")) == before
    assert Path(f"/proc/{zygote.pid}/task/{zygote.pid}/children").read_text() == ""
    assert len(os.listdir(f"/proc/{zygote.pid}/fd")) < 10


def test_zygotes_leave_no_descriptor_and_no_process() -> None:
    before = len(os.listdir("/proc/self/fd"))
    pids = []
    for seed in range(8):
        with Zygotes() as zygotes, Worker(QUICK, zygotes.get(seed)) as worker:
            worker.ready()
            pids += [worker.pid, zygotes.get(seed).pid]
    assert len(os.listdir("/proc/self/fd")) == before
    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)
