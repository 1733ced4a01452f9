"""Scans forward from every message until the window ends: fast only while windows are small."""


def max_messages_in_window(timestamps, k):
    n = len(timestamps)
    best = 0
    for i in range(n):
        j = i
        while j < n and timestamps[j] - timestamps[i] < 1000:
            j += 1
        best = max(best, j - i)
        if best >= k:
            return k
    return best
