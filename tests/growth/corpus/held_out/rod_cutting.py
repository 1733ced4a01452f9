# time: O(2^n)
# space: O(n)
# trap: a loop around the recursion without a memo makes 2**n calls, not n!
"""Best price for a rod of n feet, from plain recursion over the first cut."""


def run(prices):
    def best(length):
        if length == 0:
            return 0
        return max(prices[cut - 1] + best(length - cut) for cut in range(1, length + 1))

    return best(len(prices))


def make(n, rng):
    price, prices = 0, []
    for _ in range(n):
        price += rng.randrange(1, 10)
        prices.append(price)
    return (prices,)
