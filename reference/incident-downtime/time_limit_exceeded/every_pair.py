"""Compares each incident with all outages so far, and merges what meets. O(n^2) where none meets."""


def downtime_and_mttr(incidents, now):
    outages = []
    for start, end in incidents:
        if start == end:
            continue
        end = now + 1 if end is None else end
        apart = []
        for other_start, other_end in outages:
            if start <= other_end and other_start <= end:
                start, end = min(start, other_start), max(end, other_end)
            else:
                apart.append((other_start, other_end))
        apart.append((start, end))
        outages = apart
    done = [e - s for s, e in outages if e <= now]
    return sum(min(e, now) - s for s, e in outages), sum(done) // len(done) if done else None
