"""A colon is missing after the else."""


def downtime_and_mttr(incidents, now):
    merged = []
    for start, end in sorted((s, now + 1 if e is None else e) for s, e in incidents if e != s):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else
            merged.append([start, end])
    done = [e - s for s, e in merged if e <= now]
    return sum(min(e, now) - s for s, e in merged), sum(done) // len(done) if done else None
