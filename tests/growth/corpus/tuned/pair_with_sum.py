# time: O(n)
# space: O(n)
# trap: early exit that is never taken; hash-based linear
"""Two-sum over n even prices with an odd target, so that the set of those seen grows to the end."""


def run(prices, target):
    seen = set()
    for i, price in enumerate(prices):
        if target - price in seen:
            return i
        seen.add(price)
    return None


def make(n, rng):
    prices = [2 * k for k in range(n)]
    rng.shuffle(prices)
    return prices, 2 * rng.randrange(n) + 1
