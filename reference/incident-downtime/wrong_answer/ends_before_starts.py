"""Sweeps over events with ends first at the same moment, which takes touching incidents apart.

Caught by: touching
"""


def downtime_and_mttr(incidents, now):
    events = []
    for start, end in incidents:
        if start == end:
            continue
        events.append((start, 1))
        events.append((now + 1 if end is None else end, -1))
    events.sort()
    depth = total = healed = count = 0
    began = 0
    for moment, change in events:
        if depth == 0:
            began = moment
        depth += change
        if depth == 0:
            total += min(moment, now) - began
            if moment <= now:
                healed += moment - began
                count += 1
    return total, healed // count if count else None
