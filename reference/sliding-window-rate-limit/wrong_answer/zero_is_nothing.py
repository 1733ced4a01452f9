"""Takes the timestamp 0 for 'no timestamp' and skips it.

Caught by: window edge, nothing to count
"""
def max_messages_in_window(timestamps, k):
    moments = list(filter(None, timestamps))
    left = 0
    for t in moments:
        if t - moments[left] >= 1000:
            left += 1
    return min(k, len(moments) - left)
