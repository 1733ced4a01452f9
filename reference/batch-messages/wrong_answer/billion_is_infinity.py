"""Begins the minimum at 10**9, as if no time were longer.

Caught by: wide numbers
"""
def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least = [0]
    for end in range(1, len(messages) + 1):
        best, taken, slowest = 10**9, 0, 0
        for begin in range(end - 1, -1, -1):
            taken += messages[begin][0]
            if taken > limit:
                break
            slowest = max(slowest, messages[begin][1])
            best = min(best, least[begin] + overhead + slowest)
        least.append(best)
    return least[-1]
