"""Sorts by start and keeps one outage in hand: the way that most people write."""
from typing import List, Optional, Tuple


def downtime_and_mttr(
    incidents: List[Tuple[int, Optional[int]]], now: int
) -> Tuple[int, Optional[int]]:
    spans = []
    for start, end in incidents:
        if end is None:
            spans.append((start, now + 1))
        elif end > start:
            spans.append((start, end))
    spans.sort()
    merged = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    downtime = 0
    recovery = 0
    recovered = 0
    for start, end in merged:
        if end > now:
            downtime += now - start
        else:
            downtime += end - start
            recovery += end - start
            recovered += 1
    print(f"{len(incidents)=} {len(merged)=} {downtime=}")
    return downtime, recovery // recovered if recovered else None
