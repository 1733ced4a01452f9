"""Answers -1 where there is no way.

Caught by: fits nowhere
"""
def least_batch_time(messages, limit, overhead):
    least = [0]
    for end in range(1, len(messages) + 1):
        times, taken, slowest = [], 0, 0
        for begin in range(end - 1, -1, -1):
            taken += messages[begin][0]
            if taken > limit:
                break
            slowest = max(slowest, messages[begin][1])
            times.append(least[begin] + overhead + slowest)
        if not times:
            return -1
        least.append(min(times))
    return least[-1]
