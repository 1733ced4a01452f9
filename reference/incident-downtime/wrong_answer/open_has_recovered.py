"""Puts now for the missing end, and counts the outage among the recovered ones.

Caught by: still open
"""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, now if e is None else e) for s, e in incidents if e != s)
    spans = [(s, e) for s, e in spans if s < e]
    merged = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    done = [e - s for s, e in merged]
    return sum(done), sum(done) // len(done) if done else None
