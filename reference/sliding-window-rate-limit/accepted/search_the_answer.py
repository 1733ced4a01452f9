"""Binary search on the answer: if m messages fit into one window, so do m - 1."""
from itertools import islice


def max_messages_in_window(timestamps: list[int], k: int) -> int:
    def fits(m: int) -> bool:
        if m == 0:
            return True
        later = islice(timestamps, m - 1, None)
        return any(b - a < 1000 for a, b in zip(timestamps, later))

    lo, hi = 0, min(k, len(timestamps))
    while lo < hi:
        mid = (lo + hi + 1) // 2
        if fits(mid):
            lo = mid
        else:
            hi = mid - 1
    return lo
