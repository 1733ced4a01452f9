"""Counts both ends of an outage: one moment too many each.

Caught by: any order, touching
"""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, now + 1 if e is None else e) for s, e in incidents if e != s)
    total = healed = count = 0
    i = 0
    while i < len(spans):
        begin, reach = spans[i]
        i += 1
        while i < len(spans) and spans[i][0] <= reach:
            reach = max(reach, spans[i][1])
            i += 1
        if reach > now:
            total += now - begin
        else:
            total += reach - begin + 1
            healed += reach - begin + 1
            count += 1
    return total, healed // count if count else None
