"""Pays for one batch where there is no message.

Caught by: nothing to handle
"""
def least_batch_time(messages, limit, overhead):
    if not messages:
        return overhead
    if max(size for size, _ in messages) > limit:
        return None
    least = [0]
    for end in range(1, len(messages) + 1):
        times, taken, slowest = [], 0, 0
        for begin in range(end - 1, -1, -1):
            taken += messages[begin][0]
            if taken > limit:
                break
            slowest = max(slowest, messages[begin][1])
            times.append(least[begin] + overhead + slowest)
        least.append(min(times))
    return least[-1]
