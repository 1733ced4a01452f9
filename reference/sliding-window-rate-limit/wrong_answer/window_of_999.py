"""Drops messages that are exactly 999 ms old: the window is one millisecond too short.

Caught by: window edge
"""
def max_messages_in_window(timestamps, k):
    left = best = 0
    for right, t in enumerate(timestamps):
        while t - timestamps[left] >= 999:
            left += 1
        best = max(best, right - left + 1)
    return min(k, best)
