"""What the language wall costs: typical algorithms plain and under the policy, interleaved.

    python -m tests.benchmarks.policy_slowdown [--rounds N]

Prints the ratio of the medians of CPU time for each, their mean and the worst.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from types import ModuleType

from sandbox import policy

ALGORITHMS = {
    "sieve": """
def run():
    n = 200_000
    prime = [True] * n
    for i in range(2, int(n ** 0.5) + 1):
        if prime[i]:
            for j in range(i * i, n, i):
                prime[j] = False
    return sum(prime)
""",
    "n queens": """
def run():
    def place(row, cols, diag, anti):
        if row == 8:
            return 1
        total = 0
        for c in range(8):
            if c not in cols and row - c not in diag and row + c not in anti:
                total += place(row + 1, cols | {c}, diag | {row - c}, anti | {row + c})
        return total
    return place(0, frozenset(), frozenset(), frozenset())
""",
    "counting in a dict": """
def run():
    counts = {}
    for i in range(150_000):
        key = i * 7 % 1013
        counts[key] = counts.get(key, 0)
        counts[key] += 1
    return max(counts.values())
""",
    "matrix product": """
def run():
    n = 60
    a = [[i + j for j in range(n)] for i in range(n)]
    out = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            for k in range(n):
                out[i][j] += a[i][k] * a[k][j]
    return out[3][4]
""",
    "building text": """
def run():
    parts = []
    for i in range(40_000):
        parts.append(f"{i}:{i * 2:>5}")
        parts.append("{}-{}".format(i, "x"))
    return len(",".join(parts))
""",
    "Dijkstra with a heap": """
import heapq
from collections import defaultdict
def run():
    graph = defaultdict(list)
    for i in range(6000):
        for step in (1, 7, 31):
            graph[i].append(((i + step) % 6000, step * 3 % 11 + 1))
    dist = {0: 0}
    heap = [(0, 0)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist[u]:
            continue
        for v, w in graph[u]:
            if d + w < dist.get(v, float("inf")):
                dist[v] = d + w
                heapq.heappush(heap, (d + w, v))
    return sum(dist.values())
""",
    "LRU class": """
from collections import OrderedDict
class LRU:
    def __init__(self, size):
        self._size = size
        self._items = OrderedDict()
        self.hits = 0
    def get(self, key):
        if key in self._items:
            self.hits += 1
            self._items.move_to_end(key)
            return self._items[key]
        self._items[key] = key
        if len(self._items) > self._size:
            self._items.popitem(last=False)
        return -1
def run():
    cache = LRU(100)
    for i in range(80_000):
        cache.get(i * i % 173)
    return cache.hits
""",
    "table of a dynamic program": """
def run():
    a, b = "abcbdab" * 40, "bdcaba" * 40
    dp = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                dp[i][j] += dp[i - 1][j - 1] + 1
            else:
                dp[i][j] += max(dp[i - 1][j], dp[i][j - 1])
    return dp[-1][-1]
""",
    "recursion with lru_cache": """
from functools import lru_cache
def run():
    @lru_cache(maxsize=None)
    def ways(r, c):
        return 1 if r == 0 or c == 0 else ways(r - 1, c) + ways(r, c - 1)
    return [ways(150, c) for c in range(0, 200, 10)][-1]
""",
    "sorting with a key": """
class Item:
    def __init__(self, n):
        self.n = n * 7919 % 10007
def run():
    items = [Item(i) for i in range(20_000)]
    return sorted(items, key=lambda item: (-item.n, item.n % 3))[0].n
""",
    "generators": """
import itertools
def numbers(n):
    for i in range(n):
        yield i
def run():
    evens = (x for x in numbers(150_000) if x % 2 == 0)
    return sum(itertools.islice(evens, 60_000))
""",
    "dataclasses and match": """
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int
def run():
    total = 0
    for i in range(40_000):
        match Point(i, i + 1):
            case Point(x=0):
                total += 1
            case Point(x=x, y=y):
                total += x - y
    return total
""",
}


def _plain(source: str) -> Callable[[], object]:
    module = ModuleType("plain")
    sys.modules["plain"] = module
    exec(compile(source, "plain.py", "exec", dont_inherit=True), module.__dict__)
    return module.__dict__["run"]  # type: ignore[no-any-return]


def _guarded(source: str) -> Callable[[], object]:
    module = policy.make_module(name="guarded", write=lambda text: None, extras={})
    exec(policy.compile_submission(source), module.__dict__)
    return module.__dict__["run"]  # type: ignore[no-any-return]


def slowdown(source: str, rounds: int) -> float:
    """Median CPU time under the policy over the median of plain CPython."""
    plain, guarded = _plain(source), _guarded(source)
    if plain() != guarded():
        raise AssertionError("the two disagree")
    times: dict[Callable[[], object], list[float]] = {plain: [], guarded: []}
    for turn in range(rounds):
        for run in (plain, guarded) if turn % 2 else (guarded, plain):
            start = time.process_time()
            run()
            times[run].append(time.process_time() - start)
    return statistics.median(times[guarded]) / statistics.median(times[plain])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    ratios = {name: slowdown(source, rounds) for name, source in ALGORITHMS.items()}
    for name, ratio in ratios.items():
        sys.stdout.write(f"{name:28} {ratio:.3f}\n")
    mean = statistics.mean(ratios.values())
    sys.stdout.write(f"{'mean':28} {mean:.3f}\n{'worst':28} {max(ratios.values()):.3f}\n")


if __name__ == "__main__":
    main()
