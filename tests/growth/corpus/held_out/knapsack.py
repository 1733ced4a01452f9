# time: O(n^2)
# space: O(n)
# trap: the row is one dimension of a table of two
"""Best value in a knapsack of capacity n from n items that weigh n/4 at most, in a single row."""


def run(weights, values, capacity):
    best = [0] * (capacity + 1)
    for weight, value in zip(weights, values):
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]


def make(n, rng):
    weights = [rng.randint(1, n // 4 + 1) for _ in range(n)]
    return weights, [rng.randrange(1, 100) for _ in range(n)], n
