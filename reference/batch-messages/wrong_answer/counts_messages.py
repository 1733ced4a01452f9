"""Takes the limit for a number of messages.

Caught by: full batches
"""
def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least = [0]
    for end in range(1, len(messages) + 1):
        times, slowest = [], 0
        for begin in range(end - 1, max(-1, end - 1 - limit), -1):
            slowest = max(slowest, messages[begin][1])
            times.append(least[begin] + overhead + slowest)
        least.append(min(times))
    return least[-1]
