"""Builds the window anew, by a comprehension over the old one, for every message."""


def max_messages_in_window(timestamps, k):
    window, best = [], 0
    for t in timestamps:
        window = [s for s in window if s > t - 1000] + [t]
        best = max(best, len(window))
    return min(k, best)
