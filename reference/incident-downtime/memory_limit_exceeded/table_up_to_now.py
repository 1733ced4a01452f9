"""A counter for every moment up to the report."""
from itertools import accumulate


def downtime_and_mttr(incidents, now):
    change = [0] * (now + 3)
    for start, end in incidents:
        change[start] += 1
        change[now + 1 if end is None else end] -= 1
    repairs, run, downtime = [], 0, 0
    for moment, depth in enumerate(accumulate(change)):
        if depth:
            run += 1
            downtime += moment < now
        elif run:
            if moment <= now:
                repairs.append(run)
            run = 0
    return downtime, sum(repairs) // len(repairs) if repairs else None
