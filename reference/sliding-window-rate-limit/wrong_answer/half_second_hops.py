"""Tries windows that begin at whole and half seconds only.

Caught by: any start
"""
from collections import Counter


def max_messages_in_window(timestamps, k):
    per_half = Counter(t // 500 for t in timestamps)
    best = 0
    for half in per_half:
        best = max(best, per_half[half] + per_half.get(half + 1, 0), per_half[half] + per_half.get(half - 1, 0))
    return min(k, best)
