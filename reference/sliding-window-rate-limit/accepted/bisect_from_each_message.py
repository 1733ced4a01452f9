"""Binary search for the end of the window that begins with each message."""
from bisect import bisect_left


def max_messages_in_window(timestamps: list[int], k: int) -> int:
    best = 0
    for i, start in enumerate(timestamps):
        end = bisect_left(timestamps, start + 1000, i)
        if end - i > best:
            best = end - i
            if best >= k:
                return k
    return min(best, k)
