"""Remembers the index of each timestamp in a dict, where the last of equals wins.

Caught by: same instant
"""
def max_messages_in_window(timestamps, k):
    index = {t: i for i, t in enumerate(timestamps)}
    moments = list(index)
    left = best = 0
    for t in moments:
        while t - moments[left] >= 1000:
            left += 1
        best = max(best, index[t] - index[moments[left]] + 1)
    return min(k, best)
