"""Keeps the queue in a default argument, which lives on into the next call.

Caught by: separate calls
"""
from collections import deque


def max_messages_in_window(timestamps, k, recent=deque()):
    best = 0
    for t in timestamps:
        recent.append(t)
        while recent[0] <= t - 1000:
            recent.popleft()
        best = max(best, len(recent))
    return min(k, best)
