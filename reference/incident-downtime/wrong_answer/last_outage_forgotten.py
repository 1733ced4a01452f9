"""Reports an outage when the next one begins, so the last one is never reported.

Caught by: any order, touching
"""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, now + 1 if e is None else e) for s, e in incidents if e != s)
    total = healed = count = 0
    begin = reach = None
    for start, end in spans:
        if reach is not None and start > reach:
            total += reach - begin
            healed += reach - begin
            count += 1
            begin = None
        if begin is None:
            begin, reach = start, end
        reach = max(reach, end)
    if reach is not None and reach > now:
        total += now - begin
    return total, healed // count if count else None
