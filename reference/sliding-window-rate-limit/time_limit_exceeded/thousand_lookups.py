"""A count for each millisecond, and 1000 look-ups for every one of them."""
from collections import Counter


def max_messages_in_window(timestamps, k):
    per_ms = Counter(timestamps)
    best = 0
    for start in per_ms:
        best = max(best, sum(per_ms.get(start + d, 0) for d in range(1000)))
    return min(k, best)
