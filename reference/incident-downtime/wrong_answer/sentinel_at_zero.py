"""Begins with an outage from 0 to 0 in hand, which is counted unless an incident starts at 0.

Caught by: any order, nothing recovered
"""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, now + 1 if e is None else e) for s, e in incidents if e != s)
    begin = reach = 0
    lengths = []
    for start, end in spans:
        if start <= reach:
            reach = max(reach, end)
        else:
            lengths.append(reach - begin)
            begin, reach = start, end
    if reach > now:
        return sum(lengths) + now - begin, sum(lengths) // len(lengths) if lengths else None
    if spans:
        lengths.append(reach - begin)
    return sum(lengths), sum(lengths) // len(lengths) if lengths else None
