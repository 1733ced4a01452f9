"""Begins with best = 1, which is too much for the empty list.

Caught by: nothing to count
"""
def max_messages_in_window(timestamps, k):
    best = 1
    left = 0
    for right in range(1, len(timestamps)):
        while timestamps[right] - timestamps[left] >= 1000:
            left += 1
        best = max(best, right - left + 1)
    return min(k, best)
