"""Takes timestamps for identities: messages of one millisecond count once.

Caught by: same instant
"""
def max_messages_in_window(timestamps, k):
    moments = sorted(set(timestamps))
    left = best = 0
    for right, t in enumerate(moments):
        while t - moments[left] >= 1000:
            left += 1
        best = max(best, right - left + 1)
    return min(k, best)
