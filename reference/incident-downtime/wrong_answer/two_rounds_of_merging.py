"""Merges what meets in two rounds over the unsorted list; longer chains need more.

Caught by: any order
"""


def downtime_and_mttr(incidents, now):
    spans = [(s, now + 1 if e is None else e) for s, e in incidents if e != s]
    for _ in range(2):
        merged = []
        for start, end in spans:
            for place, (other_start, other_end) in enumerate(merged):
                if start <= other_end and other_start <= end:
                    merged[place] = (min(start, other_start), max(end, other_end))
                    break
            else:
                merged.append((start, end))
        spans = merged
    done = [e - s for s, e in spans if e <= now]
    return sum(min(e, now) - s for s, e in spans), sum(done) // len(done) if done else None
