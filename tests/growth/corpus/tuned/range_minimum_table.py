# time: O(n log n)
# space: O(n log n)
"""A sparse table of minima over n numbers, one row for each power of two, then n queries in O(1) each."""


def run(values, queries):
    table = [values]
    width = 1
    while 2 * width <= len(values):
        row = table[-1]
        table.append([min(a, b) for a, b in zip(row, row[width:])])
        width *= 2
    total = 0
    for lo, hi in queries:
        k = (hi - lo).bit_length() - 1
        total += min(table[k][lo], table[k][hi - (1 << k)])
    return total


def make(n, rng):
    values = [rng.randrange(1000) for _ in range(n)]
    starts = [rng.randrange(n) for _ in range(n)]
    return values, [(lo, rng.randrange(lo, n) + 1) for lo in starts]
