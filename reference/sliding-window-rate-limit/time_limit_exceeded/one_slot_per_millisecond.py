"""A ring of 1000 counters that is advanced millisecond by millisecond, however long the pause."""


def max_messages_in_window(timestamps, k):
    if not timestamps:
        return 0
    ring = [0] * 1000
    now = timestamps[0]
    total = best = 0
    for t in timestamps:
        while now < t:
            now += 1
            total -= ring[now % 1000]
            ring[now % 1000] = 0
        ring[t % 1000] += 1
        total += 1
        best = max(best, total)
    return min(k, best)
