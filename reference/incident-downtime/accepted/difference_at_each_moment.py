"""By brute force over the moments that matter: +1 and -1 in a table, and a running sum."""
from collections import defaultdict
from itertools import accumulate, groupby


def downtime_and_mttr(incidents, now):
    change = defaultdict(int)
    change[now] += 0
    for start, end in incidents:
        change[start] += 1
        change[now + 1 if end is None else end] -= 1
    moments = sorted(change)
    levels = accumulate(change[moment] for moment in moments)
    pieces = zip(moments, moments[1:] + [now + 2], levels)
    downtime, repairs = 0, []
    for down, run in groupby(pieces, key=lambda piece: piece[2] > 0):
        run = list(run)
        begin, finish = run[0][0], run[-1][1]
        if down:
            downtime += min(finish, now) - begin
            if finish <= now:
                repairs.append(finish - begin)
    return downtime, sum(repairs) // len(repairs) if repairs else None
