"""Keeps 1000 slots by t % 1000 and forgets to clear the slots of a pause that is longer than the ring.

Caught by: any start, window edge
"""
def max_messages_in_window(timestamps, k):
    if not timestamps:
        return 0
    ring = [0] * 1000
    now = timestamps[0]
    total = best = 0
    for t in timestamps:
        for step in range(1, (t - now) % 1000 + 1):
            slot = (now + step) % 1000
            total -= ring[slot]
            ring[slot] = 0
        now = t
        ring[t % 1000] += 1
        total += 1
        best = max(best, total)
    return min(k, best)
