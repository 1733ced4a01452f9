"""Takes the maximum only when the window breaks, so the last window is never looked at.

Caught by: any start
"""
def max_messages_in_window(timestamps, k):
    left = best = 0
    for right, t in enumerate(timestamps):
        if t - timestamps[left] >= 1000:
            best = max(best, right - left)
            while t - timestamps[left] >= 1000:
                left += 1
    if best == 0:
        best = len(timestamps)
    return min(k, best)
