"""Divides with / and rounds down afterwards: a float cannot hold the quotient.

Caught by: large times
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
    return sum(min(e, now) - s for s, e in merged), int(sum(done) / len(done)) if done else None
