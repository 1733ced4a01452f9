"""Lets at most one message leave the window for each that comes, even where one needs the room of
several.

Caught by: full batches
"""
def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least, first, taken = [0], 0, 0
    for index, (size, _) in enumerate(messages):
        taken += size
        if taken > limit:
            taken -= messages[first][0]
            first += 1
        times, slowest = [], 0
        for begin in range(index, first - 1, -1):
            slowest = max(slowest, messages[begin][1])
            times.append(least[begin] + overhead + slowest)
        least.append(min(times))
    return least[-1]
