"""Adds times up as floats, and makes an int of the last: beyond 2**53 it is not exact.

Caught by: wide numbers
"""
def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least = [0.0]
    for end in range(1, len(messages) + 1):
        best, taken, slowest = float("inf"), 0, 0.0
        for begin in range(end - 1, -1, -1):
            taken += messages[begin][0]
            if taken > limit:
                break
            slowest = max(slowest, float(messages[begin][1]))
            best = min(best, least[begin] + overhead + slowest)
        least.append(best)
    return int(least[-1])
