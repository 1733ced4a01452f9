"""Returns the fullest window, and forgets that the answer is at most k.

Caught by: cap at k
"""
def max_messages_in_window(timestamps, k):
    if k == 0:
        return 0
    left = 0
    for t in timestamps:
        if t - timestamps[left] >= 1000:
            left += 1
    return len(timestamps) - left
