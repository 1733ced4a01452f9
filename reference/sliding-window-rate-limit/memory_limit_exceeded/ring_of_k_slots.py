"""Prepares a slot for each of k messages, though k may be far larger than the list."""


def max_messages_in_window(timestamps, k):
    if k == 0:
        return 0
    slots = [None] * k
    left = best = 0
    for i, t in enumerate(timestamps):
        slots[i % k] = t
        while left <= i - k or t - slots[left % k] >= 1000:
            left += 1
        best = max(best, i - left + 1)
    return best
