"""Finds the earliest open incident first: whatever starts later belongs to its outage."""
from operator import itemgetter


def downtime_and_mttr(incidents: list[tuple[int, int | None]], now: int) -> tuple[int, int | None]:
    still_open = [start for start, end in incidents if end is None]
    horizon = min(still_open) if still_open else now + 1
    closed = [pair for pair in incidents if pair[1] is not None and pair[0] < min(pair[1], horizon)]
    closed.sort(key=itemgetter(0))

    lengths = []
    begin = reach = None
    for start, end in closed:
        if reach is None or start > reach:
            if reach is not None:
                lengths.append(reach - begin)
            begin, reach = start, end
        elif end > reach:
            reach = end
    lasting = 0
    if reach is not None and reach < horizon:
        lengths.append(reach - begin)
        begin = None
    if still_open:
        lasting = now - (horizon if begin is None else begin)
    downtime = sum(lengths) + lasting
    return downtime, sum(lengths) // len(lengths) if lengths else None
