"""Walks back over a hundred messages at most, as if no batch held more.

Caught by: moving window
"""
def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least = [0]
    for end in range(1, len(messages) + 1):
        times, taken, slowest = [], 0, 0
        for begin in range(end - 1, max(-1, end - 101), -1):
            taken += messages[begin][0]
            if taken > limit:
                break
            slowest = max(slowest, messages[begin][1])
            times.append(least[begin] + overhead + slowest)
        least.append(min(times))
    return least[-1]
