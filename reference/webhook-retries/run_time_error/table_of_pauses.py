"""A table of 32 pauses, which is too short for webhooks that fail more often: IndexError."""
import heapq


def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    heap = [(created, i) for i, (created, _) in enumerate(webhooks)]
    heapq.heapify(heap)
    tried = [0] * len(webhooks)
    pauses = [min(max_ms, base_ms << number) for number in range(32)]
    log = []
    free = 0
    while heap:
        due, i = heapq.heappop(heap)
        start = max(due, free)
        free = start + send_ms
        log.append((start, i))
        tried[i] += 1
        if tried[i] <= webhooks[i][1] and tried[i] < attempts:
            heapq.heappush(heap, (free + pauses[tried[i] - 1], i))
    return log
