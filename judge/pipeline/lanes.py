"""Many solutions of one problem, each in a worker of its own, a few at a time.

What takes the time is waiting for workers, so the lanes are threads; each has zygotes that no
other thread asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TypeVar

from judge.model.problem import Problem
from judge.model.progress import Listener, Progress
from judge.model.reference import Reference
from judge.model.submission import Submission
from judge.pipeline.workers import LoadFailed, Workers
from sandbox.limits import Limits
from sandbox.zygote import Zygotes

LANES = 2
SEED = 0
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """``free`` are the zygotes that no thread has at the moment."""

    problem: Problem
    allow_weak: bool
    pool: ThreadPoolExecutor
    free: SimpleQueue[Zygotes]

    def each(
        self,
        references: Sequence[Reference],
        job: Callable[[Workers], T],
        *,
        stage: str,
        listen: Listener,
        limits: Limits | None = None,
    ) -> list[T | None]:
        """What ``job`` makes of each of them, in order; None for one that does not load. Raises
        what ``job`` raises."""
        futures = [self.pool.submit(self._one, each, job, limits) for each in references]
        for done, future in enumerate(as_completed(futures), start=1):
            future.result()
            listen(Progress(stage=stage, done=done, total=len(futures)))
        return [future.result() for future in futures]

    def _one(
        self, reference: Reference, job: Callable[[Workers], T], limits: Limits | None
    ) -> T | None:
        zygotes = self.free.get()
        try:
            with self._workers(reference, zygotes, limits) as workers:
                workers.load()
                return job(workers)
        except LoadFailed:
            return None
        finally:
            self.free.put(zygotes)

    def _workers(self, reference: Reference, zygotes: Zygotes, limits: Limits | None) -> Workers:
        return Workers(
            self.problem,
            reference.submission,
            zygotes,
            seed=SEED,
            allow_weak=self.allow_weak,
            limits=limits,
        )


@contextmanager
def lanes(problem: Problem, *, allow_weak: bool) -> Iterator[Lanes]:
    """Lanes whose processes end with them; what is not begun by then is left."""
    with ExitStack() as stack:
        every = [_warm(stack.enter_context(Zygotes()), problem) for _ in range(LANES)]
        pool = stack.enter_context(ThreadPoolExecutor(max_workers=LANES))
        stack.callback(pool.shutdown, wait=False, cancel_futures=True)
        free: SimpleQueue[Zygotes] = SimpleQueue()
        for zygotes in every:
            free.put(zygotes)
        yield Lanes(problem=problem, allow_weak=allow_weak, pool=pool, free=free)


def _warm(zygotes: Zygotes, problem: Problem) -> Zygotes:
    """Started here and not by a thread: that touches the limits of the whole process."""
    Workers(problem, Submission(name="", source=""), zygotes, seed=SEED).warm_up()
    return zygotes
