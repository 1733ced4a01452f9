# time: O(n)
# space: O(n)
# trap: bit-parallel, thirty amounts a digit
"""Largest amount up to n that some of twelve coins make: sets of amounts as integers of n bits."""


def run(coins, limit):
    within = (1 << (limit + 1)) - 1
    reachable = 1
    for coin in coins:
        reachable |= (reachable << coin) & within
    return reachable.bit_length() - 1


def make(n, rng):
    return [rng.randrange(n // 8 + 1, n // 3 + 2) for _ in range(12)], n
