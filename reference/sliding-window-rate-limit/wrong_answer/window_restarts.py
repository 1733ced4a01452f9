"""When a window breaks, the next begins at the message that broke it.

Caught by: any start
"""
def max_messages_in_window(timestamps, k):
    left = best = 0
    for right, t in enumerate(timestamps):
        if t - timestamps[left] >= 1000:
            left = right
        best = max(best, right - left + 1)
    return min(k, best)
