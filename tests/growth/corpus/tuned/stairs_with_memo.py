# time: O(n)
# space: O(n)
# trap: memoised recursion: lru_cache makes a tree of calls linear, and n deep
"""Ways to climb n stairs by one, two or three at a time, modulo a prime; each height is worked out once."""

from functools import lru_cache


def run(stairs):
    @lru_cache(maxsize=None)
    def ways(left):
        if left <= 1:
            return 1
        total = ways(left - 1) + ways(left - 2)
        if left > 2:
            total += ways(left - 3)
        return total % 10_007

    return ways(stairs)


def make(n, rng):
    return (n,)
