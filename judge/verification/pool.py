"""Processes that work on one problem side by side, each with zygotes of its own.

Hidden tests draw and check their cases in Python, so threads would wait for each other.
"""

from __future__ import annotations

import atexit
import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from judge.catalogue.hidden import Hidden, load_hidden
from judge.model.problem import Problem
from judge.model.progress import Listener, Progress
from judge.model.submission import Submission
from judge.pipeline.drawn import DrawnCases
from judge.pipeline.workers import Workers
from judge.verification.remembering import remembering
from sandbox.limits import Limits
from sandbox.zygote import Zygotes


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What every job of a pool is about."""

    problem: Problem
    seed: int
    allow_weak: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Work on one problem that is handed to the processes of a pool."""

    pool: ProcessPoolExecutor
    task: Task
    listen: Listener

    def submit(self, job: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """``job(task, *arguments)`` in a process of the pool; all of it is pickled."""
        with _interrupts_blocked():
            return self.pool.submit(job, self.task, *arguments)

    def results(self, stage: str, futures: Sequence[Future[Any]]) -> list[Any]:
        """What comes of ``futures``, in order, once all are done; told of as in ``watch``."""
        self.watch(stage, futures)
        return [future.result() for future in futures]

    def watch(self, stage: str, futures: Sequence[Future[Any]], sizes: Sequence[int] = ()) -> None:
        """Tell of ``futures`` as they are done; each counts as many as ``sizes`` says, or one."""
        size = dict(zip(futures, sizes or [1] * len(futures), strict=True))
        total, done = sum(size.values()), 0
        for future in as_completed(futures):
            done += size[future]
            stage_of = f"{self.task.problem.slug}: {stage}"
            self.listen(Progress(stage=stage_of, done=done, total=total))


@contextmanager
def working(task: Task, jobs: int, listen: Listener) -> Iterator[Work]:
    """``jobs`` processes, which end at once when the work in them is interrupted or fails."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(
        max_workers=max(1, jobs), mp_context=context, initializer=_leave_interrupts_to_parent
    ) as pool:
        try:
            yield Work(pool=pool, task=task, listen=listen)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for child in multiprocessing.active_children():
                child.terminate()
            raise


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """Processes started inside inherit the mask, so Ctrl-C cannot hit them half started."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# In the processes of the pool


def _leave_interrupts_to_parent() -> None:
    """Ctrl-C reaches every process of the terminal; the parent ends these."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@cache
def hidden_of(task: Task) -> Hidden:
    """The hidden tests, read once a process, as all large cases are built."""
    return remembering(load_hidden(task.problem))


@cache
def drawn_of(problem: Problem) -> DrawnCases:
    """The cases that were drawn in this process."""
    return DrawnCases()


@cache
def own_zygotes() -> Zygotes:
    """Kept as long as the process."""
    zygotes = Zygotes()
    atexit.register(zygotes.close)
    return zygotes


def workers_for(task: Task, submission: Submission, *, limits: Limits | None = None) -> Workers:
    """Workers for ``submission``, forked from the zygotes of this process; with the limits of the
    problem, or others."""
    return Workers(
        task.problem,
        submission,
        own_zygotes(),
        seed=task.seed,
        allow_weak=task.allow_weak,
        limits=limits,
    )
