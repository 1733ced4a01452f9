# time: O(n^2)
# space: O(n)
# trap: quadratic with a memmove's constant: list.index, list.remove and insert(0) in a loop
"""Move-to-front coding of n symbols over an alphabet of n: each is found, taken out and put in front."""


def run(alphabet, message):
    order = list(alphabet)
    codes = []
    for symbol in message:
        codes.append(order.index(symbol))
        order.remove(symbol)
        order.insert(0, symbol)
    return codes


def make(n, rng):
    return range(n), [rng.randrange(n) for _ in range(n)]
