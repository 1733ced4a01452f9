"""Writes the merged end into the incident itself, which is a tuple: TypeError."""


def downtime_and_mttr(incidents, now):
    spans = sorted(((s, now + 1 if e is None else e) for s, e in incidents), key=lambda x: x[0])
    merged = []
    for span in spans:
        if span[0] == span[1]:
            continue
        if merged and span[0] <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], span[1])
        else:
            merged.append(span)
    done = [e - s for s, e in merged if e <= now]
    return sum(min(e, now) - s for s, e in merged), sum(done) // len(done) if done else None
