"""Sorts the incidents as they are: TypeError where None meets a number at the same start."""


def downtime_and_mttr(incidents, now):
    merged = []
    for start, end in sorted(incidents):
        if start == end:
            continue
        end = now + 1 if end is None else end
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    done = [e - s for s, e in merged if e <= now]
    return sum(min(e, now) - s for s, e in merged), sum(done) // len(done) if done else None
