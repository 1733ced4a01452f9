# time: O(n^2)
# space: O(n)
# trap: cost hidden in a C call: sorted in a loop, of what is nearly sorted; tuple +=
"""The median after each of n arrivals; the tuple of all so far is copied and sorted again, a linear step each."""


def run(arrivals):
    ordered = ()
    medians = []
    for value in arrivals:
        ordered += (value,)
        ordered = tuple(sorted(ordered))
        medians.append(ordered[len(ordered) // 2])
    return medians


def make(n, rng):
    return ([rng.randrange(10_000) for _ in range(n)],)
