"""Looks for the earliest incident again and again, removing it from the list. O(n^2)."""


def downtime_and_mttr(incidents, now):
    left = [(s, now + 1 if e is None else e) for s, e in incidents if e != s]
    merged = []
    while left:
        start, end = min(left)
        left.remove((start, end))
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    done = [e - s for s, e in merged if e <= now]
    return sum(min(e, now) - s for s, e in merged), sum(done) // len(done) if done else None
