"""Stops advancing when two messages share a timestamp: an endless loop."""


def max_messages_in_window(timestamps, k):
    best = i = j = 0
    n = len(timestamps)
    while j < n:
        if timestamps[j] - timestamps[i] >= 1000:
            i += 1
        elif j == i or timestamps[j] > timestamps[j - 1]:
            j += 1
            best = max(best, j - i)
    return min(k, best)
