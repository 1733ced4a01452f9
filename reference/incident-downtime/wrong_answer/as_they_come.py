"""Believes that the incidents come in the order of time.

Caught by: any order, touching
"""


def downtime_and_mttr(incidents, now):
    merged = []
    for start, end in incidents:
        if start == end:
            continue
        end = now + 1 if end is None else end
        if merged and start <= merged[-1][1] and end >= merged[-1][0]:
            merged[-1] = (min(start, merged[-1][0]), max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    done = [e - s for s, e in merged if e <= now]
    return sum(min(e, now) - s for s, e in merged), sum(done) // len(done) if done else None
