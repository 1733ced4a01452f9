"""Starts from a float -inf, and answers 0.0 for the empty list.

Caught by: nothing to count
"""
def max_messages_in_window(timestamps, k):
    best = float("-inf")
    left = 0
    for right, t in enumerate(timestamps):
        while t - timestamps[left] >= 1000:
            left += 1
        best = max(best, right - left + 1)
    return min(k, max(best, 0.0))
