"""Puts now for the missing end, and then takes every outage that ends at now for an open one.

Caught by: still open, touching
"""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, now if e is None else e) for s, e in incidents if e != s)
    merged = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    done = [e - s for s, e in merged if e < now]
    return sum(e - s for s, e in merged), sum(done) // len(done) if done else None
