"""Merges the closed incidents alone, and so takes the beginning of an open outage for a recovered one.

Caught by: still open
"""


def downtime_and_mttr(incidents, now):
    closed = sorted((s, e) for s, e in incidents if e is not None and s < e)
    since = min((s for s, e in incidents if e is None), default=now)
    merged = []
    for start, end in closed:
        end = min(end, since)
        if start >= end:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    done = [e - s for s, e in merged]
    return sum(done) + now - since, sum(done) // len(done) if done else None
