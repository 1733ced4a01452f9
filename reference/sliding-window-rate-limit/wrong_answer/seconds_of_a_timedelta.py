"""Measures gaps with the seconds of a timedelta, which leave out whole days.

Caught by: far apart
"""

from collections import deque
from datetime import timedelta


def max_messages_in_window(timestamps: list[int], k: int) -> int:
    recent: deque[int] = deque()
    best = 0
    for now in timestamps:
        while recent:
            gap = timedelta(milliseconds=now - recent[0])
            if gap.seconds * 1000 + gap.microseconds // 1000 < 1000:
                break
            recent.popleft()
        recent.append(now)
        best = max(best, len(recent))
    return min(best, k)
