"""Keeps a running mean, and rounds it down at every outage.

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
    mean = None
    for count, (start, end) in enumerate(merged):
        if end <= now:
            mean = end - start if mean is None else (mean * count + end - start) // (count + 1)
    return sum(min(e, now) - s for s, e in merged), mean
