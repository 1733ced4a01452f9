# time: O(n log n)
# space: O(log n)
# trap: divide and conquer by indices: a linear step on each of log n levels, and no copies
"""The largest sum of a stretch of n daily changes: best of left, best of right, best across the middle."""


def best(changes, lo, hi):
    if hi - lo == 1:
        return changes[lo]
    mid = (lo + hi) // 2
    left_arm = right_arm = float("-inf")
    total = 0
    for i in range(mid - 1, lo - 1, -1):
        total += changes[i]
        left_arm = max(left_arm, total)
    total = 0
    for i in range(mid, hi):
        total += changes[i]
        right_arm = max(right_arm, total)
    return max(best(changes, lo, mid), best(changes, mid, hi), left_arm + right_arm)


def run(changes):
    return best(changes, 0, len(changes))


def make(n, rng):
    return ([rng.randrange(-50, 50) for _ in range(n)],)
