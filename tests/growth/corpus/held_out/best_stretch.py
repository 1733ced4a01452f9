# time: O(n log n)
# space: O(log n)
"""Largest sum of neighbours among n gains by divide and conquer: each level walks all n again."""


def best(gains, low, high):
    if high - low == 1:
        return gains[low]
    mid = (low + high) // 2
    across = 0
    for side in (range(mid - 1, low - 1, -1), range(mid, high)):
        total, top = 0, -(10**9)
        for i in side:
            total += gains[i]
            if total > top:
                top = total
        across += top
    return max(best(gains, low, mid), best(gains, mid, high), across)


def run(gains):
    return best(gains, 0, len(gains))


def make(n, rng):
    return ([rng.randrange(-100, 101) for _ in range(n)],)
