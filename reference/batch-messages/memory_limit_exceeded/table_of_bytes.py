"""A table of the batches by the bytes that they hold: the limit may be a million millions."""


def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    slowest = [None] * (limit + 1)
    least = [0]
    for end in range(1, len(messages) + 1):
        taken, slow, times = 0, 0, []
        for begin in range(end - 1, -1, -1):
            taken += messages[begin][0]
            if taken > limit:
                break
            slow = slowest[taken] = max(slow, messages[begin][1])
            times.append(least[begin] + overhead + slow)
        least.append(min(times))
    return least[-1]
