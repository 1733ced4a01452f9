"""Walks back only while it gets cheaper, though a longer batch may be cheaper again.

Caught by: slowest message, moving window
"""
def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least = [0]
    for end in range(1, len(messages) + 1):
        best, taken, slowest = None, 0, 0
        for begin in range(end - 1, -1, -1):
            taken += messages[begin][0]
            if taken > limit:
                break
            slowest = max(slowest, messages[begin][1])
            time = least[begin] + overhead + slowest
            if best is not None and time > best:
                break
            best = time
        least.append(best)
    return least[-1]
