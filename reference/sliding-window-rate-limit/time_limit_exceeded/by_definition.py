"""The definition itself: for every message, count the whole list again. O(n^2)."""


def max_messages_in_window(timestamps, k):
    best = 0
    for start in timestamps:
        best = max(best, sum(start <= t < start + 1000 for t in timestamps))
    return min(best, k)
