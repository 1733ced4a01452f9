# time: O(n^3)
# space: O(1)
# trap: early exit that is never taken; cost hidden in a C call: `in` on a list within two loops
"""Three-sum over n even coins with an odd target: for every pair the whole list is scanned in vain."""


def run(coins, target):
    for i, first in enumerate(coins):
        for j in range(i):
            if target - first - coins[j] in coins:
                return True
    return False


def make(n, rng):
    return [2 * rng.randrange(500) for _ in range(n)], 2 * rng.randrange(500) + 1
