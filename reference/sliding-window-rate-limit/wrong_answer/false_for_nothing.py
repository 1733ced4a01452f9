"""Answers False where there is nothing to count: equal to 0, but not an int.

Caught by: nothing to count
"""
def max_messages_in_window(timestamps, k):
    if not timestamps or k <= 0:
        return False
    left = best = 0
    for right, t in enumerate(timestamps):
        while t - timestamps[left] >= 1000:
            left += 1
        best = max(best, right - left + 1)
    return min(k, best)
