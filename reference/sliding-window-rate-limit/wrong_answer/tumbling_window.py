"""Opens the next window at the first message after the last one ended: windows never overlap.

Caught by: any start
"""
def max_messages_in_window(timestamps, k):
    best = count = 0
    start = None
    for t in timestamps:
        if start is None or t - start >= 1000:
            start, count = t, 0
        count += 1
        best = max(best, count)
    return min(k, best)
