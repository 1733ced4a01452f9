"""Sorts by the end, where a long incident comes after the short ones that it covers.

Caught by: any order
"""


def downtime_and_mttr(incidents, now):
    spans = [(s, now + 1 if e is None else e) for s, e in incidents if e != s]
    spans.sort(key=lambda span: span[1])
    merged = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (min(start, merged[-1][0]), end)
        else:
            merged.append((start, end))
    done = [e - s for s, e in merged if e <= now]
    return sum(min(e, now) - s for s, e in merged), sum(done) // len(done) if done else None
