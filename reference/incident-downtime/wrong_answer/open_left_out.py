"""Leaves open incidents out altogether: what is not over is no downtime yet.

Caught by: still open
"""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, e) for s, e in incidents if e is not None and e > s)
    merged = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    done = [e - s for s, e in merged]
    return sum(done), sum(done) // len(done) if done else None
