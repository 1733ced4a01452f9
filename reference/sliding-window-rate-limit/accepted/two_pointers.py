"""Two indices that only move forward: the oldest message of the window follows the newest."""
from typing import List

WINDOW_MS = 1000


def max_messages_in_window(timestamps: List[int], k: int) -> int:
    if not timestamps or k == 0:
        return 0
    left = 0
    best = 0
    for right, t in enumerate(timestamps):
        while t - timestamps[left] >= WINDOW_MS:
            left += 1
        best = max(best, right - left + 1)
    print(f"{len(timestamps)=} {best=} {k=}")
    return min(k, best)
