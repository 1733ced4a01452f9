"""Converts to seconds first: 1.001 - 0.001 is less than 1 in floating point.

Caught by: same instant, window edge, long inputs
"""
def max_messages_in_window(timestamps, k):
    seconds = [t / 1000 for t in timestamps]
    left = best = 0
    for right, s in enumerate(seconds):
        while s - seconds[left] >= 1:
            left += 1
        best = max(best, right - left + 1)
    return min(k, best)
