"""Takes everything that is due at the same moment out of the heap, and puts all but one back."""
import heapq


def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    heap = [(created, -i) for i, (created, _) in enumerate(webhooks)]
    heapq.heapify(heap)
    tried = [0] * len(webhooks)
    log = []
    free = 0
    while heap:
        due = heap[0][0]
        tied = []
        while heap and heap[0][0] == due:
            tied.append(-heapq.heappop(heap)[1])
        i = min(tied)
        for other in tied:
            if other != i:
                heapq.heappush(heap, (due, -other))
        start = max(due, free)
        free = start + send_ms
        log.append((start, i))
        tried[i] += 1
        if tried[i] <= webhooks[i][1] and tried[i] < attempts:
            pause = base_ms << min(tried[i] - 1, 40)
            heapq.heappush(heap, (free + min(pause, max_ms), -i))
    return log
