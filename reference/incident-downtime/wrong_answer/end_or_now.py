"""`end or now`: an incident that ended at 0 seems to be open.

Caught by: false alarms, nothing recovered
"""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, e or now + 1) for s, e in incidents)
    merged = []
    for start, end in spans:
        if start == end:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    done = [e - s for s, e in merged if e <= now]
    return sum(min(e, now) - s for s, e in merged), sum(done) // len(done) if done else None
