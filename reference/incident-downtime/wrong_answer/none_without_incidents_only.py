"""Answers None for no incidents alone: where nothing has recovered yet, the mean is 0.

Caught by: nothing recovered, still open
"""


def downtime_and_mttr(incidents, now):
    if not incidents:
        return 0, None
    spans = sorted((s, now + 1 if e is None else e) for s, e in incidents if e != s)
    total = healed = count = 0
    while spans:
        begin, reach = spans[0]
        taken = 0
        while taken < len(spans) and spans[taken][0] <= reach:
            reach = max(reach, spans[taken][1])
            taken += 1
        spans = spans[taken:]
        total += min(reach, now) - begin
        if reach <= now:
            healed += reach - begin
            count += 1
    return total, healed // count if count else 0
