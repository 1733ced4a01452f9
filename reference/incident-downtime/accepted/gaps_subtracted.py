"""Works with what lies between: the reach so far, by accumulate, tells where the service was up."""
from itertools import accumulate


def downtime_and_mttr(incidents: list[tuple[int, int | None]], now: int) -> tuple[int, int | None]:
    never = now + 1
    spans = sorted((s, never if e is None else e) for s, e in incidents if e != s)
    if not spans:
        return 0, None
    reach = list(accumulate((end for _, end in spans), max))
    gaps = [start - before for (start, _), before in zip(spans[1:], reach) if start > before]
    first, last = spans[0][0], reach[-1]
    downtime = min(last, now) - first - sum(gaps)
    outages = len(gaps) + 1
    if last == never:
        begin = max((s for (s, _), r in zip(spans[1:], reach) if s > r), default=first)
        return downtime, (downtime - (now - begin)) // len(gaps) if gaps else None
    return downtime, downtime // outages
