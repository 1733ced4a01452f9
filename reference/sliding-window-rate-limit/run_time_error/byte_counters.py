"""Counts equal timestamps in bytes: ValueError at the 256th message of a millisecond."""


def max_messages_in_window(timestamps, k):
    counts = bytearray()
    moments = []
    for t in timestamps:
        if not moments or moments[-1] != t:
            moments.append(t)
            counts.append(0)
        counts[-1] += 1
    left = total = best = 0
    for moment, size in zip(moments, counts):
        total += size
        while moment - moments[left] >= 1000:
            total -= counts[left]
            left += 1
        best = max(best, total)
    return min(k, best)
