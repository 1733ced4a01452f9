from functools import lru_cache
from math import inf


def tsp(dist):
    n = len(dist)

    @lru_cache(None)
    def go(mask, last):
        if mask == (1 << n) - 1:
            return dist[last][0]
        return min((dist[last][j] + go(mask | 1 << j, j) for j in range(n) if not mask >> j & 1), default=inf)

    answer = go(1, 0)
    go.cache_clear()
    return answer


def main():
    memo = {}

    def collatz(n):
        if n == 1:
            return 1
        if n not in memo:
            memo[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
        return memo[n]

    return tsp([[0, 1, 15], [2, 0, 7], [9, 6, 0]]), collatz(27), bin(5).count("1"), [x & -x for x in (4, 6)]
