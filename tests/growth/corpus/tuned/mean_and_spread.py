# time: O(n)
# space: O(1)
# trap: linear with a tiny constant
"""Mean and spread of n measurements: three passes, all of them in C."""


def run(samples):
    return sum(samples) / len(samples), max(samples) - min(samples)


def make(n, rng):
    few = [rng.randrange(1000) for _ in range(100)]
    return ((few * (n // 100 + 1))[:n],)
