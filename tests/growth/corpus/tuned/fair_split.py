# time: O(n^2)
# space: O(n)
# trap: bit-parallel: a big integer as the set of sums, n/30 words still count as n
"""The subset of n weights (up to 200 each) that comes nearest to half of the total; n shifts of some 100n bits."""


def run(weights):
    reachable = 1
    for w in weights:
        reachable |= reachable << w
    half = sum(weights) // 2
    while not reachable >> half & 1:
        half -= 1
    return half


def make(n, rng):
    return ([rng.randrange(1, 201) for _ in range(n)],)
