"""First attempts go before retries that are due, however long these have waited.

Caught by: busy sender
"""
import heapq


def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    heap = [(created, i) for i, (created, _) in enumerate(webhooks)]
    heapq.heapify(heap)
    tried = [0] * len(webhooks)
    log = []
    free = 0
    ready = []
    while heap or ready:
        start = free if ready else max(free, heap[0][0])
        while heap and heap[0][0] <= start:
            due, i = heapq.heappop(heap)
            heapq.heappush(ready, (tried[i] > 0, due, i))
        _, _, i = heapq.heappop(ready)
        free = start + send_ms
        log.append((start, i))
        tried[i] += 1
        if tried[i] <= webhooks[i][1] and tried[i] < attempts:
            pause = base_ms << min(tried[i] - 1, 40)
            heapq.heappush(heap, (free + min(pause, max_ms), i))
    return log
