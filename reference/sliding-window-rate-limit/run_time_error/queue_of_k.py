"""A queue bounded by k has no first element when k is 0: IndexError."""
from collections import deque


def max_messages_in_window(timestamps, k):
    recent = deque(maxlen=k)
    best = 0
    for t in timestamps:
        recent.append(t)
        while recent[0] <= t - 1000:
            recent.popleft()
        best = max(best, len(recent))
    return best
