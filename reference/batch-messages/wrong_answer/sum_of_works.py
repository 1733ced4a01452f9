"""Adds the works of a batch up, as if its messages were handled one after another.

Caught by: slowest message
"""
def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least = [0]
    for end in range(1, len(messages) + 1):
        times, taken, works = [], 0, 0
        for begin in range(end - 1, -1, -1):
            taken += messages[begin][0]
            if taken > limit:
                break
            works += messages[begin][1]
            times.append(least[begin] + overhead + works)
        least.append(min(times))
    return least[-1]
