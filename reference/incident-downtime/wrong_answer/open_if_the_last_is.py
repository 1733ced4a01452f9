"""Each incident says anew whether its outage is open, so a closed one inside hides an open one.

Caught by: still open
"""


def downtime_and_mttr(incidents, now):
    spans = sorted(
        ((s, now if e is None else e, e is None) for s, e in incidents if e != s),
        key=lambda span: span[0],
    )
    merged = []
    for start, end, is_open in spans:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
            merged[-1][2] = is_open
        else:
            merged.append([start, end, is_open])
    done = [e - s for s, e, is_open in merged if not is_open]
    return sum(e - s for s, e, _ in merged), sum(done) // len(done) if done else None
