"""Lets a batch begin at its slowest message, though quicker ones before it would cost nothing.

Caught by: slowest message
"""
def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least = [0]
    for end in range(1, len(messages) + 1):
        times, taken, slowest = [], 0, -1
        for begin in range(end - 1, -1, -1):
            size, work = messages[begin]
            taken += size
            if taken > limit:
                break
            if work > slowest:
                slowest = work
                times.append(least[begin] + overhead + work)
        least.append(min(times))
    return least[-1]
