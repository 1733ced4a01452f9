"""Evicts with pop() from the end where the newest messages are.

Caught by: any start
"""
from collections import deque


def max_messages_in_window(timestamps, k):
    recent = deque()
    best = 0
    for t in timestamps:
        while recent and t - recent[0] >= 1000:
            if len(recent) > 1 and t - recent[-1] < 1000:
                recent.pop()
            else:
                recent.popleft()
        recent.append(t)
        best = max(best, len(recent))
    return min(k, best)
