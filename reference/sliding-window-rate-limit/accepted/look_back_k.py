"""Looks k - 1 messages back first; only if no window is full does it count the fullest one."""


def max_messages_in_window(timestamps: list[int], k: int) -> int:
    n = len(timestamps)
    if k == 0:
        return 0
    for i in range(k - 1, n):
        if timestamps[i] - timestamps[i - k + 1] < 1000:
            return k
    best, i = 0, 0
    for j in range(n):
        while timestamps[j] - timestamps[i] > 999:
            i += 1
        if j - i + 1 > best:
            best = j - i + 1
    return best
