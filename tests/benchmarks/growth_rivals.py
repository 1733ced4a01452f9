"""Other ways to tell a growth class, on the functions of tests/growth/corpus: what ours is
compared with.

    python -m tests.benchmarks.growth_rivals METHOD FILE LARGEST SEED

prints the class and the seconds as JSON. ``big_O`` is the package of that name from PyPI (extra
``compare``), ``slope`` a straight line through the logarithms of time and n. Both time ``run`` in
this process, so a function gets a process of its own, with bounds on time and memory.
"""

from __future__ import annotations

import gc
import importlib.util
import json
import math
import pickle
import random
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from judge.model.growth import CLASSES, INCONCLUSIVE
from tests.benchmarks.commands import ROOT

METHODS = ("big_O", "slope")
_LARGEST = 100_000
"""The default of big_O's ``max_n``."""
_SMALLEST = 100
"""The default of its ``min_n``."""
_MEASURES = 10
_TIMINGS = 5
_BUDGET_SECONDS = 3.0
"""Of calls, as ours has; big_O says how often a call is repeated, not how long all may take."""
_MOST_REPEATS = 100
"""What its documentation takes for functions that are quick. Neither 5,000 nor a smaller
``max_n`` makes it right more often."""
_BEST_OF = 5
_CPU_SECONDS = 60
_WALL_SECONDS = 200
_MEMORY_BYTES = 3 << 30
_STACK_BYTES = 1 << 29

Run = Callable[..., object]
Make = Callable[[int, random.Random], tuple[Any, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The class that a method told, or INCONCLUSIVE where it did not come to an end."""

    growth: str
    seconds: float


def installed(method: str) -> bool:
    return method != "big_O" or importlib.util.find_spec("big_o") is not None


def tell(method: str, path: Path, *, largest: int, seed: int) -> Told:
    """What ``method`` says of the function in ``path``, at sizes up to ``largest``. Raises
    RuntimeError where it failed by anything but a bound."""
    arguments = [method, str(path), str(largest), str(seed)]
    command = [sys.executable, "-m", "tests.benchmarks.growth_rivals", *arguments]
    begun = time.monotonic()
    try:
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=_WALL_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return Told(growth=INCONCLUSIVE, seconds=time.monotonic() - begun)
    if done.returncode == 0:
        return Told(**json.loads(done.stdout))
    if done.returncode < 0 or "MemoryError" in done.stderr:
        return Told(growth=INCONCLUSIVE, seconds=time.monotonic() - begun)
    raise RuntimeError(f"{method} failed on {path.name}: {done.stderr[-800:]}")


def main(method: str, file: str, largest: str, seed: str) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))
    module = _loaded(Path(file))
    judge = {"big_O": by_big_o, "slope": by_slope}[method]
    begun = time.monotonic()
    growth = judge(module.run, module.make, min(int(largest), _LARGEST), int(seed))
    print(json.dumps({"growth": growth, "seconds": time.monotonic() - begun}))


def by_big_o(run: Run, make: Make, largest: int, seed: int) -> str:
    """The package, configured as its documentation advises: repeats until a time can be told,
    small sizes for what explodes, the generator that belongs to the function."""
    import big_o
    from big_o import complexities as c

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    theirs = (c.Constant, c.Logarithmic, c.Linear, c.Linearithmic, c.Quadratic, c.Cubic)
    names: dict[type, str] = dict(zip((*theirs, c.Exponential), CLASSES, strict=True))
    reusable = _leaves_its_input(run, make, seed)
    repeats = _affordable(run, make, largest, seed, with_make=not reusable)

    def inputs(size: int) -> Iterator[tuple[Any, ...]]:
        """As many as calls follow: equal ones, made anew where the function changes them."""
        n, count = int(size), repeats * _TIMINGS  # numpy's integers are neither fast nor seeds
        if reusable:
            return iter([_input(make, n, seed)] * count)
        return iter([_input(make, n, seed) for _ in range(count)])

    best, _ = big_o.big_o(
        lambda each: run(*next(each)),
        inputs,
        min_n=smallest(largest),
        max_n=largest,
        n_measures=_MEASURES,
        n_repeats=repeats,
        n_timings=_TIMINGS,
        classes=[each for each in c.ALL_CLASSES if each in names],
    )
    return names[type(best)]


def by_slope(run: Run, make: Make, largest: int, seed: int) -> str:
    """The class whose own curve has the slope that is nearest, over the same sizes."""
    least = smallest(largest)
    ratio = largest / least
    sizes = sorted({round(least * ratio ** (i / (_MEASURES - 1))) for i in range(_MEASURES)})
    times = [min(_seconds(run, _input(make, n, seed)) for _ in range(_BEST_OF)) for n in sizes]
    return class_of_slope(sizes, times)


def class_of_slope(sizes: Sequence[int], times: Sequence[float]) -> str:
    curves: dict[str, Callable[[int], float]] = {
        "O(1)": lambda n: 1.0,
        "O(log n)": lambda n: math.log(n),
        "O(n)": lambda n: n,
        "O(n log n)": lambda n: n * math.log(n),
        "O(n^2)": lambda n: n**2,
        "O(n^3)": lambda n: n**3,
    }
    seen = _slope(sizes, times)
    slopes = {name: _slope(sizes, [curve(n) for n in sizes]) for name, curve in curves.items()}
    if sizes[-1] < 100:
        slopes["O(2^n)"] = _slope(sizes, [2.0**n for n in sizes])
    return min(slopes, key=lambda name: abs(slopes[name] - seen))


def smallest(largest: int) -> int:
    return _SMALLEST if largest >= 5 * _SMALLEST else max(2, largest // 10)


def _slope(sizes: Sequence[int], values: Sequence[float]) -> float:
    xs, ys = [math.log(n) for n in sizes], [math.log(max(v, 1e-9)) for v in values]
    x, y = math.fsum(xs) / len(xs), math.fsum(ys) / len(ys)
    across = math.fsum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True))
    return across / math.fsum((a - x) ** 2 for a in xs)


def _input(make: Make, n: int, seed: int) -> tuple[Any, ...]:
    return make(n, random.Random(seed + n))


def _seconds(run: Run, arguments: tuple[Any, ...]) -> float:
    gc.disable()
    begun = time.perf_counter()
    run(*arguments)
    taken = time.perf_counter() - begun
    gc.enable()
    return taken


def _affordable(run: Run, make: Make, largest: int, seed: int, *, with_make: bool) -> int:
    """How often a call may be repeated at each size."""
    begun = time.perf_counter()
    arguments = _input(make, largest, seed)
    making = time.perf_counter() - begun
    cost = min(_seconds(run, arguments), _BUDGET_SECONDS) + making * with_make
    return max(1, min(_MOST_REPEATS, int(_BUDGET_SECONDS / (_MEASURES * _TIMINGS * cost))))


def _leaves_its_input(run: Run, make: Make, seed: int) -> bool:
    """Whether a call may get what another one had."""
    arguments = _input(make, 12, seed)
    try:
        before = pickle.dumps(arguments)
        run(*arguments)
        return pickle.dumps(arguments) == before
    except (TypeError, AttributeError, pickle.PicklingError):
        return False


def _loaded(path: Path) -> ModuleType:
    module = ModuleType("measured")
    sys.modules["measured"] = module
    exec(compile(path.read_text("utf-8"), str(path), "exec"), module.__dict__)
    return module


if __name__ == "__main__":
    sys.setrecursionlimit(1_000_000)
    threading.stack_size(_STACK_BYTES)
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(main, *sys.argv[1:]).result()
