"""Keeps the best in a global variable that nobody resets.

Caught by: separate calls
"""
best = 0


def max_messages_in_window(timestamps, k):
    global best
    left = 0
    for right, t in enumerate(timestamps):
        while t - timestamps[left] >= 1000:
            left += 1
        best = max(best, right - left + 1)
    return min(k, best)
