"""Takes incidents off a heap, each outage in an inner loop of its own; infinity for no end."""
import heapq


def downtime_and_mttr(incidents: list[tuple[int, int | None]], now: int) -> tuple[int, int | None]:
    forever = 1 << 62
    heap = [(s, forever if e is None else e) for s, e in incidents if s != e]
    heapq.heapify(heap)
    total = healed = count = 0
    while heap:
        begin, reach = heapq.heappop(heap)
        while heap and heap[0][0] <= reach:
            reach = max(reach, heapq.heappop(heap)[1])
        total += min(reach, now) - begin
        if reach != forever:
            healed += reach - begin
            count += 1
    return (total, healed // count) if count else (total, None)
