# time: O(n^3)
# space: O(n^2)
# trap: cost hidden in a C call: a copy of the whole table in a loop
"""Floyd-Warshall over n airports, with a new table for each stopover that is allowed."""


def run(fares):
    n = len(fares)
    cost = [row[:] for row in fares]
    for stop in range(n):
        after = [row[:] for row in cost]
        for a in range(n):
            for b in range(n):
                via = cost[a][stop] + cost[stop][b]
                if via < after[a][b]:
                    after[a][b] = via
        cost = after
    return max(max(row) for row in cost)


def make(n, rng):
    return ([[0 if a == b else rng.randrange(1, 100) for b in range(n)] for a in range(n)],)
