"""Takes the slower of the first and the last message for the slowest.

Caught by: slowest message
"""
def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least = [0]
    for end in range(1, len(messages) + 1):
        times, taken, last = [], 0, messages[end - 1][1]
        for begin in range(end - 1, -1, -1):
            size, work = messages[begin]
            taken += size
            if taken > limit:
                break
            times.append(least[begin] + overhead + max(work, last))
        least.append(min(times))
    return least[-1]
