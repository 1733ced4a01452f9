# time: O(2^n)
# space: O(2^n)
"""Subsets of n gifts worth half of all at most, by a table over bit masks filled in one pass."""


def run(worths):
    total = [0] * (1 << len(worths))
    worth_of = {1 << i: worth for i, worth in enumerate(worths)}
    half = sum(worths) / 2
    cheap = 1
    for mask in range(1, len(total)):
        lowest = mask & -mask
        total[mask] = total[mask ^ lowest] + worth_of[lowest]
        if total[mask] <= half:
            cheap += 1
    return cheap


def make(n, rng):
    return ([rng.randrange(1, 100) for _ in range(n)],)
