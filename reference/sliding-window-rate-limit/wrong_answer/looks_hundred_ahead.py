"""Bounds the inner loop by a hundred messages, as if no window held more.

Caught by: long inputs, same instant
"""
def max_messages_in_window(timestamps, k):
    best = 0
    for i, start in enumerate(timestamps):
        ahead = timestamps[i : i + 100]
        best = max(best, sum(t < start + 1000 for t in ahead))
    return min(k, best)
