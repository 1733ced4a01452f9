"""Keeps incidents in a dict by their start, where the last of several wins.

Caught by: any order, still open
"""


def downtime_and_mttr(incidents, now):
    ends = {}
    for start, end in incidents:
        if end != start:
            ends[start] = now + 1 if end is None else end
    merged = []
    for start in sorted(ends):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], ends[start])
        else:
            merged.append([start, ends[start]])
    done = [e - s for s, e in merged if e <= now]
    return sum(min(e, now) - s for s, e in merged), sum(done) // len(done) if done else None
