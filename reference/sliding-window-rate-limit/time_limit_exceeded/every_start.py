"""Tries a window at every millisecond from the first message to the last, however far apart."""
from collections import deque


def max_messages_in_window(timestamps, k):
    if not timestamps:
        return 0
    coming = deque(timestamps)
    inside = deque()
    best = 0
    for start in range(timestamps[0] - 999, timestamps[-1] + 1):
        while coming and coming[0] < start + 1000:
            inside.append(coming.popleft())
        while inside and inside[0] < start:
            inside.popleft()
        best = max(best, len(inside))
    return min(k, best)
