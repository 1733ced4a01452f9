"""Groups equal timestamps first, then slides over the groups with a running total."""
from collections import deque
from itertools import groupby


def max_messages_in_window(timestamps, k):
    groups = deque()
    total = best = 0
    for moment, same in groupby(timestamps):
        size = sum(1 for _ in same)
        groups.append((moment, size))
        total += size
        while groups[0][0] + 1000 <= moment:
            _, gone = groups.popleft()
            total -= gone
        best = max(best, total)
    return min(best, k)
