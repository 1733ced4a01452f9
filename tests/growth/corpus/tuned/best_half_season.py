# time: O(n^2)
# space: O(n)
# trap: cost hidden in a C call: sum and max of a slice in a loop
"""The best sum and the peaks of n/2 consecutive games out of n, with a fresh slice of n/2 for each start."""


def run(points):
    k = (len(points) + 1) // 2
    best, peaks = 0, []
    for i in range(len(points) - k + 1):
        best = max(best, sum(points[i : i + k]))
        peaks.append(max(points[i : i + k]))
    return best, peaks


def make(n, rng):
    return ([rng.randrange(40) for _ in range(n)],)
