"""Keeps the costs of all beginnings in a list, and raises those that a slow message reaches."""


def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least, slowest, first, taken = [0], [], 0, 0
    for index, (size, work) in enumerate(messages):
        taken += size
        while taken > limit:
            taken -= messages[first][0]
            first += 1
        slowest = [max(slow, work) for slow in slowest] + [work]
        costs = map(sum, zip(least[first:], slowest[first:]))
        least.append(min(costs) + overhead)
    return least[-1]
