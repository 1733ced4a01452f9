"""A batch must stay below the limit instead of reaching it.

Caught by: full batches
"""
def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least = [0]
    for end in range(1, len(messages) + 1):
        best, taken, slowest = None, 0, 0
        for begin in range(end - 1, -1, -1):
            taken += messages[begin][0]
            if taken >= limit and begin < end - 1:
                break
            slowest = max(slowest, messages[begin][1])
            time = least[begin] + overhead + slowest
            best = time if best is None else min(best, time)
        least.append(best)
    return least[-1]
