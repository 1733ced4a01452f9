# time: O(n)
# space: O(1)
# trap: generators with yield from, one level deep
"""The dearest of n items in orders of six, read through a generator that holds one order at a time."""


def items(orders):
    for order in orders:
        yield from order


def run(orders):
    dearest = bulky = 0
    for price in items(orders):
        dearest = max(dearest, price)
        bulky += price > 500
    return dearest, bulky


def make(n, rng):
    prices = [rng.randrange(1, 1000) for _ in range(n)]
    return ([prices[i : i + 6] for i in range(0, n, 6)],)
