"""A ring of 1000 counters: up to 1000 of them are cleared for every message after a pause."""


def max_messages_in_window(timestamps, k):
    if not timestamps:
        return 0
    ring = [0] * 1000
    now = timestamps[0]
    total = best = 0
    for t in timestamps:
        for passed in range(now + 1, min(t, now + 1000) + 1):
            total -= ring[passed % 1000]
            ring[passed % 1000] = 0
        now = t
        ring[t % 1000] += 1
        total += 1
        best = max(best, total)
    return min(k, best)
