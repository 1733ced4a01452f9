"""Thinks that a second of 1000 ms cannot hold more than 1000 messages.

Caught by: same instant
"""
def max_messages_in_window(timestamps, k):
    left = 0
    for t in timestamps:
        if t - timestamps[left] >= 1000:
            left += 1
    return min(k, 1000, len(timestamps) - left)
