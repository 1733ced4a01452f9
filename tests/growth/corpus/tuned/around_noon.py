# time: O(1)
# space: O(1)
# trap: cost hidden in a C call, and it is constant: the slice is always ten long
"""The mean of the ten temperatures in the middle of n + 10: a slice and a sum of fixed size."""


def run(temps):
    mid = len(temps) // 2
    window = temps[mid - 5 : mid + 5]
    return sum(window) / len(window), max(window)


def make(n, rng):
    day = [rng.randrange(-10, 35) for _ in range(24)]
    return ((day * (n // 24 + 1))[:n] + day[:10],)
