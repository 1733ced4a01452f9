"""What the sandbox costs and how soon it stops: workers, calls, limits, memory, the zygote.

python -m tests.benchmarks.sandbox_figures
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager

from judge.catalogue.sets import Catalogue, find_sets
from judge.model.submission import Submission
from judge.pipeline.judge import judge_submission
from sandbox.calls import EntryPoint, FunctionCall, Kind
from sandbox.limits import MIB, Limits
from sandbox.outcome import MemoryExceeded, Outcome, Returned, TimeExceeded
from sandbox.supervisor import Worker
from sandbox.zygote import Zygote, Zygotes
from tests.benchmarks.commands import ROOT
from tests.benchmarks.timing import interleave, milliseconds, show

F = EntryPoint(kind=Kind.FUNCTION, name="f")
CALL = FunctionCall(arguments=(1,))
PROBLEM = "sliding-window-rate-limit"
ACCEPTED = "accepted/two_pointers.py"
WRONG = "wrong_answer/closed_window.py"

BOMBS = {
    "one byte string after the other": "while True: kept.append(bytes(1 << 16))",
    "small numbers": "while True: kept.append(len(kept) << 40)",
    "a dict": "d = {}\n        while True: d[len(d)] = [len(d)]",
    "doubled text": "text = 'x'\n        while True: text += text",
    "in C code": "kept.extend(itertools.repeat(0))",
    "printing into memory": "out = io.StringIO()\n        while True: out.write('x' * 10**5)",
}


def main(rounds: int = 11) -> None:
    with Zygotes() as zygotes:
        zygotes.get(0)
        show("A worker until its walls are up", list(starting(zygotes, rounds)))
        show("Calls of a loaded worker", list(calling(zygotes)))
        show("From the limit to the verdict, the worker gone", list(stopping(zygotes, rounds)))
        show("Peak of memory bombs, limit 256 MiB (aim: at most 1.10)", list(filling(zygotes)))
    show("Judging, with a zygote for each worker and with one for all", list(judging(3)))


def starting(zygotes: Zygotes, rounds: int) -> Iterator[tuple[str, str]]:
    cold, warm = [], []
    for _ in range(rounds):
        with Zygotes() as fresh:
            cold.append(_until_ready(fresh))
        warm.append(_until_ready(zygotes))
    yield "cold: a new zygote first", f"{statistics.median(cold) * 1000:.0f} ms (aim: 150)"
    yield "warm: forked", f"{statistics.median(warm) * 1000:.1f} ms (aim: 15)"


def _until_ready(zygotes: Zygotes) -> float:
    started = time.perf_counter()
    with Worker(Limits(), zygotes.get(0)) as worker:
        worker.ready()
        return time.perf_counter() - started


@contextmanager
def loaded(zygotes: Zygotes, source: str, limits: Limits | None = None) -> Iterator[Worker]:
    with Worker(limits or Limits(), zygotes.get(0)) as worker:
        worker.load(source, F)
        yield worker


def calling(zygotes: Zygotes, count: int = 2000) -> Iterator[tuple[str, str]]:
    with loaded(zygotes, "def f(x): return x") as worker:
        for name, timed in (("plain", False), ("timed", True)):
            started = time.perf_counter()
            for _ in range(count):
                worker.call(CALL, timed=timed)
            yield name, f"{count / (time.perf_counter() - started):,.0f} a second"


def stopping(zygotes: Zygotes, rounds: int) -> Iterator[tuple[str, str]]:
    cases = {
        "CPU time": ("def f(x):\n    while True: pass", Limits(cpu_seconds=0.3)),
        "sleep": ("import time\ndef f(x): time.sleep(60)", Limits(cpu_seconds=0.01)),
        "memory, asked for at once": ("def f(x): return bytes(1 << 40)", Limits()),
        "memory, filled": (
            "def f(x):\n    return [bytes(1 << 16) for _ in iter(int, 1)]",
            Limits(memory_bytes=128 * MIB),
        ),
    }
    for name, (source, limits) in cases.items():
        late = [_late(zygotes, source, limits) for _ in range(rounds)]
        yield name, f"{statistics.median(late) * 1000:.1f} ms, worst {max(late) * 1000:.0f} ms"


def _late(zygotes: Zygotes, source: str, limits: Limits) -> float:
    """Seconds beyond the limit until the outcome is there; for memory, less what a program takes
    that fills as much and then returns."""
    with loaded(zygotes, source, limits) as worker:
        started = time.perf_counter()
        outcome = worker.call(CALL)
        elapsed = time.perf_counter() - started
    if isinstance(outcome, TimeExceeded):
        spent = outcome.spent_seconds - outcome.limit_seconds
        return spent if outcome.clock == "cpu" else elapsed - outcome.limit_seconds
    assert isinstance(outcome, MemoryExceeded)
    return elapsed - (_filling_seconds(zygotes, limits) if "1 << 16" in source else 0.0)


def _filling_seconds(zygotes: Zygotes, limits: Limits) -> float:
    outcome, _ = _filled(zygotes, "while True: kept.append(bytes(1 << 16))", limits)
    return outcome.wall_seconds


def filling(zygotes: Zygotes) -> Iterator[tuple[str, str]]:
    limits = Limits(memory_bytes=256 * MIB, cpu_seconds=60)
    for name, body in BOMBS.items():
        outcome, before = _filled(zygotes, body, limits)
        yield name, f"{(outcome.peak_bytes - before) / limits.memory_bytes:.2f} of the limit"


def _filled(zygotes: Zygotes, body: str, limits: Limits) -> tuple[Returned, int]:
    """A call that fills memory, catches the shortage and returns; and the peak before."""
    source = (
        "import io, itertools\ndef f(x):\n    kept = []\n    if x: return 0\n"
        f"    try:\n        {body}\n    except MemoryError:\n        return 0\n"
    )
    with loaded(zygotes, source, limits) as worker:
        before = _returned(worker.call(CALL, timed=True))
        after = _returned(worker.call(FunctionCall(arguments=(0,)), timed=True))
    return after, before.peak_bytes


def _returned(outcome: Outcome) -> Returned:
    if not isinstance(outcome, Returned):
        raise RuntimeError(f"ended otherwise: {outcome}")
    return outcome


class OneForEach(Zygotes):
    """A new zygote whenever one is asked for, as if workers were started from nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Zygote] = []

    def get(self, hash_seed: int) -> Zygote:
        self._all.append(Zygote(hash_seed=hash_seed))
        return self._all[-1]

    def close(self) -> None:
        for zygote in self._all:
            zygote.close()


def judging(rounds: int) -> Iterator[tuple[str, str]]:
    problem = Catalogue(find_sets([], None)).get(PROBLEM)
    for name in (ACCEPTED, WRONG):
        source = (ROOT / "reference" / PROBLEM / name).read_text("utf-8")
        submission = Submission(name=name, source=source)

        def with_zygotes(kind: type[Zygotes], submission: Submission = submission) -> None:
            with kind() as zygotes:
                judge_submission(problem, submission, seed=1, zygotes=zygotes)

        times = interleave(
            {
                "each": lambda run=with_zygotes: run(OneForEach),  # type: ignore[misc]
                "one": lambda run=with_zygotes: run(Zygotes),  # type: ignore[misc]
            },
            rounds=rounds,
        )
        each, one = times["each"].median, times["one"].median
        yield name, f"{milliseconds(each)} and {milliseconds(one)}"


if __name__ == "__main__":
    main()
