"""The loop over the starts ends one message early: right unless the last one stands alone.

Caught by: window edge, nothing to count
"""
def max_messages_in_window(timestamps, k):
    n = len(timestamps)
    best = 0
    end = 0
    for i in range(n - 1):
        while end < n and timestamps[end] < timestamps[i] + 1000:
            end += 1
        best = max(best, end - i)
    return min(k, best)
