"""Binary search in a slice: the copy of the rest of the list costs more than the search saves."""
from bisect import bisect_left


def max_messages_in_window(timestamps, k):
    best = 0
    for i, t in enumerate(timestamps):
        best = max(best, bisect_left(timestamps[i:], t + 1000))
    return min(k, best)
