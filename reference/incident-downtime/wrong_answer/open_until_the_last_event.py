"""Lets open incidents last until the latest time in the list and not until the report.

Caught by: still open
"""


def downtime_and_mttr(incidents, now):
    latest = max((max(s, e or 0) for s, e in incidents), default=0)
    spans = sorted((s, latest + 1 if e is None else e) for s, e in incidents if e != s)
    merged = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    done = [e - s for s, e in merged if e <= latest]
    return sum(min(e, latest) - s for s, e in merged), sum(done) // len(done) if done else None
