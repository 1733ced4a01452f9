"""Keeps only the time of day, so a window across midnight falls apart.

Caught by: turning clocks
"""
DAY_MS = 24 * 60 * 60 * 1000


def max_messages_in_window(timestamps, k):
    left = best = 0
    for right, t in enumerate(timestamps):
        while t % DAY_MS - timestamps[left] % DAY_MS >= 1000 or t < timestamps[left]:
            left += 1
        if t % DAY_MS < timestamps[left] % DAY_MS:
            left = right
        best = max(best, right - left + 1)
    return min(k, best)
