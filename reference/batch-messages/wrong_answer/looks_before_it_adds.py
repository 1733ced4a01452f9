"""Asks whether there is room before the message is added: a batch may be one message too large.

Caught by: full batches
"""
def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least = [0]
    for end in range(1, len(messages) + 1):
        times, taken, slowest = [], 0, 0
        for size, work in reversed(messages[:end]):
            if taken > limit:
                break
            taken += size
            slowest = max(slowest, work)
            times.append(least[end - 1 - len(times)] + overhead + slowest)
        least.append(min(times))
    return least[-1]
