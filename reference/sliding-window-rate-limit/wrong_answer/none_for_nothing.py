"""Returns without a value for the empty list.

Caught by: nothing to count
"""
def max_messages_in_window(timestamps, k):
    if not timestamps:
        return
    left = 0
    for t in timestamps:
        if t - timestamps[left] >= 1000:
            left += 1
    return min(k, len(timestamps) - left)
