"""Counts how many incidents are open at each event; starts come before ends at one moment."""


def downtime_and_mttr(incidents, now):
    events = []
    for start, end in incidents:
        if end == start:
            continue
        events.append((start, 0))
        if end is not None:
            events.append((end, 1))
    events.sort()
    depth = 0
    began = None
    repairs = []
    for moment, is_end in events:
        if is_end:
            depth -= 1
            if depth == 0:
                repairs.append(moment - began)
        else:
            if depth == 0:
                began = moment
            depth += 1
    ongoing = now - began if depth else 0
    mttr = sum(repairs) // len(repairs) if repairs else None
    return sum(repairs) + ongoing, mttr
