"""Rounds the mean to the nearest whole number and not down.

Caught by: rounded down
"""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, now + 1 if e is None else e) for s, e in incidents if e != s)
    merged = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    done = [e - s for s, e in merged if e <= now]
    mttr = (2 * sum(done) + len(done)) // (2 * len(done)) if done else None
    return sum(min(e, now) - s for s, e in merged), mttr
