"""Puts now for the missing end first, so an incident open since now looks like a false alarm.

Caught by: still open
"""


def downtime_and_mttr(incidents, now):
    spans = []
    for start, end in incidents:
        is_open = end is None
        end = now if is_open else end
        if start < end:
            spans.append((start, end, is_open))
    spans.sort()
    merged = []
    for start, end, is_open in spans:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
            merged[-1][2] |= is_open
        else:
            merged.append([start, end, is_open])
    done = [e - s for s, e, is_open in merged if not is_open]
    return sum(e - s for s, e, _ in merged), sum(done) // len(done) if done else None
