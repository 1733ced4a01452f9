"""Sliding window in a list: every pop(0) moves the whole window."""


def max_messages_in_window(timestamps, k):
    window = []
    best = 0
    for t in timestamps:
        window.append(t)
        while t - window[0] >= 1000:
            window.pop(0)
        best = max(best, len(window))
    return min(k, best)
