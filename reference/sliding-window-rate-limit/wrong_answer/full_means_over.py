"""Takes k messages in a window for too many and answers k - 1.

Caught by: cap at k
"""
def max_messages_in_window(timestamps, k):
    left = best = 0
    for right, t in enumerate(timestamps):
        while t - timestamps[left] >= 1000 or (right - left + 1 >= k and left < right):
            left += 1
        best = max(best, right - left + 1)
    return min(k, best)
