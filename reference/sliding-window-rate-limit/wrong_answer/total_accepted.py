"""Answers how many messages a limiter would let through in all.

Caught by: cap at k, any start
"""
from collections import deque


def max_messages_in_window(timestamps, k):
    recent = deque()
    passed = 0
    for t in timestamps:
        while recent and recent[0] <= t - 1000:
            recent.popleft()
        if len(recent) < k:
            recent.append(t)
            passed += 1
    return passed
