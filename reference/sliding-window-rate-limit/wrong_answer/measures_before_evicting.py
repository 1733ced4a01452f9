"""Measures the queue before it evicts: the message that no longer belongs is counted too.

Caught by: any start, window edge
"""
from collections import deque


def max_messages_in_window(timestamps, k):
    recent = deque()
    best = 0
    for t in timestamps:
        recent.append(t)
        best = max(best, len(recent))
        while t - recent[0] >= 1000:
            recent.popleft()
    return min(k, best)
