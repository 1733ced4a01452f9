# time: O(1)
# space: O(1)
# trap: a sample of a range is drawn without listing the range
"""Draws four of the numbers below n: sample() takes them by index and copies 21 items at most."""

import random


def run(n, seed):
    generator = random.Random(seed)
    ticket = generator.sample(range(n), min(4, n))
    bonus = generator.randrange(n)
    return sorted(ticket), bonus


def make(n, rng):
    return n, rng.randrange(10**6)
