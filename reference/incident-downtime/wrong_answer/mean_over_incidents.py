"""Divides by the number of closed incidents and not by that of recovered outages.

Caught by: any order, touching
"""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, now + 1 if e is None else e) for s, e in incidents if e != s)
    merged = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    healed = sum(e - s for s, e in merged if e <= now)
    closed = sum(1 for s, e in spans if e <= now)
    downtime = sum(min(e, now) - s for s, e in merged)
    return downtime, healed // closed if healed else None
