"""A colon is missing after the while condition."""


def max_messages_in_window(timestamps, k):
    left = best = 0
    for right, t in enumerate(timestamps):
        while t - timestamps[left] >= 1000
            left += 1
        best = max(best, right - left + 1)
    return min(k, best)
