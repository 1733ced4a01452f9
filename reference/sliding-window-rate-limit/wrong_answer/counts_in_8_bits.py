"""Counts the messages of a millisecond in 8 bits, which wrap around at 256.

Caught by: same instant
"""


def max_messages_in_window(timestamps, k):
    counts = {}
    for t in timestamps:
        counts[t] = (counts.get(t, 0) + 1) & 0xFF
    moments = sorted(counts)
    left = total = best = 0
    for moment in moments:
        total += counts[moment]
        while moment - moments[left] >= 1000:
            total -= counts[moments[left]]
            left += 1
        best = max(best, total)
    return min(k, best)
