# time: O(n^2)
# space: O(n)
# trap: one loop in sight; `not in` walks the list of what was kept
"""Keeps the first of each of n distinct strings, looking each up in the list of those kept."""


def run(names):
    kept = []
    for name in names:
        if name not in kept:
            kept.append(name)
    return kept


def make(n, rng):
    names = [f"guest{i}" for i in range(n)]
    rng.shuffle(names)
    return (names,)
