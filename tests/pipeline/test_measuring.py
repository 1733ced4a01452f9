"""What a measurement does when the code fails by itself at some size, or does nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.errors import UsageError
from judge.model.growth import GrowthMeasurement, Plan
from judge.pipeline.bench import bench_function
from judge.pipeline.probing import ProbedProcess
from sandbox.calls import Probe
from sandbox.outcome import Loaded, Stop
from sandbox.zygote import Zygotes

DEEP = """
def f(n, depth=0):
    if depth > 1000:
        raise RecursionError
    return 0 if n == 0 else 1 + f(n - 1, depth + 1)

def make(n, rng):
    return (n,)
"""
"""It raises by itself, for a slow machine runs out of CPU time before the interpreter raises it."""
CAPPED = """
def f(xs):
    if len(xs) > 100:
        raise KeyError(len(xs))
    return sum(xs)

def make(n, rng):
    return (list(range(n)),)
"""


@pytest.fixture(scope="module")
def zygotes() -> Iterator[Zygotes]:
    with Zygotes() as own:
        yield own


def measured(
    source: str, zygotes: Zygotes, sizes: tuple[int, ...] | None = None
) -> GrowthMeasurement:
    plan = Plan(seed=1, sizes=sizes)
    return bench_function(
        source, name="f.py", function="f", generator="make", plan=plan, zygotes=zygotes
    )


def test_sizes_that_went_well_count_though_a_larger_one_recursed_too_deeply(
    zygotes: Zygotes,
) -> None:
    found = measured(DEEP, zygotes)
    assert [note for note in found.notes if "recursed too deeply" in note]
    assert (found.time.growth, found.space.growth) == ("O(n)", "O(n)")
    assert any(len(point.cpu_samples) > 1 for point in found.points)


def test_code_that_raises_while_counted_is_an_error_that_names_the_size(zygotes: Zygotes) -> None:
    with pytest.raises(UsageError, match="failed at n = 104: KeyError"):
        measured(CAPPED, zygotes)


@pytest.mark.parametrize(
    ("body", "lazy"),
    [
        ("yield from xs", True),
        ("for x in xs:\n        yield x", True),
        ("def g():\n        yield 1\n    return sum(g())", False),
    ],
)
def test_a_generator_that_nobody_consumes_is_noted(body: str, lazy: bool, zygotes: Zygotes) -> None:
    source = f"def f(xs):\n    {body}\n\ndef make(n, rng):\n    return ([1] * n,)\n"
    notes = measured(source, zygotes, sizes=(4, 8, 16, 32)).notes
    assert [note for note in notes if "generator" in note] == list(notes)
    assert bool(notes) == lazy


ONCE = """
READY = []

def f(xs):
    if not READY:
        READY.append(sum(1 for x in xs for y in xs))
    return sum(1 for x in xs)

def make(n, rng):
    return (list(range(n)),)
"""
"""Dear the first time in a process, and cheap after that."""
EVERY_TIME = ONCE.replace("if not READY", "if True")


@pytest.mark.parametrize("source", [ONCE, EVERY_TIME])
def test_what_is_remembered_of_another_call_makes_none_look_cheap(
    source: str, zygotes: Zygotes
) -> None:
    assert measured(source, zygotes).time.growth == "O(n^2)"


@pytest.mark.parametrize(("source", "apart"), [(ONCE, True), (EVERY_TIME, False)])
def test_counts_have_a_process_each_only_where_the_code_remembers(
    source: str, apart: bool, zygotes: Zygotes, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = []
    start = ProbedProcess._start

    def starting(process: ProbedProcess) -> Loaded | Stop:
        if process.probe is Probe.WORK:
            started.append(process)
        return start(process)

    monkeypatch.setattr(ProbedProcess, "_start", starting)
    sizes = len(measured(source, zygotes).points)
    assert (len(started) > sizes) == apart
