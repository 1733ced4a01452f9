"""Divides the whole downtime, that of an open outage included, by the number of recoveries.

Caught by: still open
"""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, now + 1 if e is None else e) for s, e in incidents if e != s)
    merged = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    downtime = sum(min(e, now) - s for s, e in merged)
    recovered = sum(1 for _, e in merged if e <= now)
    return downtime, downtime // recovered if recovered else None
