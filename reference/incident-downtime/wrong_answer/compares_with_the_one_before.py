"""Compares each incident with the one before it and not with the latest end so far.

Caught by: any order
"""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, now + 1 if e is None else e) for s, e in incidents if e != s)
    total = healed = count = 0
    begin = reach = previous = None
    for start, end in spans + [(now + 5, now + 5)]:
        if previous is None or start > previous:
            if reach is not None:
                total += min(reach, now) - begin
                if reach <= now:
                    healed, count = healed + reach - begin, count + 1
            begin, reach = start, end
        reach = max(reach, end)
        previous = end
    return total, healed // count if count else None
