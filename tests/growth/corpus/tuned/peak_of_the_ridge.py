# time: O(log n)
# space: O(log n)
# trap: recursion by halving: its depth is the space
"""Finds the summit of n heights that rise and then fall; each call hands on half of the range by its indices."""


def run(heights):
    def climb(lo, hi):
        if lo == hi:
            return lo
        mid = (lo + hi) // 2
        if heights[mid] < heights[mid + 1]:
            return climb(mid + 1, hi)
        return climb(lo, mid)

    return climb(0, len(heights) - 1)


def make(n, rng):
    top = rng.randrange(n)
    return ([*range(top), *range(n, top, -1)],)
