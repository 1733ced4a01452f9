"""Keeps the least times of prefixes in a default argument, and goes on with them in the next call.

Caught by: separate calls
"""
def least_batch_time(messages, limit, overhead, least=[0]):
    if any(size > limit for size, _ in messages):
        return None
    for end in range(len(least), len(messages) + 1):
        times, taken, slowest = [], 0, 0
        for begin in range(end - 1, -1, -1):
            taken += messages[begin][0]
            if taken > limit:
                break
            slowest = max(slowest, messages[begin][1])
            times.append(least[begin] + overhead + slowest)
        least.append(min(times))
    return least[len(messages)]
