"""Stops doubling at the last pause that does not exceed the maximum, instead of using the maximum.

Caught by: longest pause
"""
import heapq


def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    heap = [(created, i) for i, (created, _) in enumerate(webhooks)]
    heapq.heapify(heap)
    tried = [0] * len(webhooks)
    log = []
    free = 0
    while heap:
        due, i = heapq.heappop(heap)
        start = max(due, free)
        free = start + send_ms
        log.append((start, i))
        tried[i] += 1
        if tried[i] <= webhooks[i][1] and tried[i] < attempts:
            pause = min(base_ms, max_ms)
            for _ in range(min(tried[i] - 1, 40)):
                if 2 * pause <= max_ms:
                    pause *= 2
            heapq.heappush(heap, (free + pause, i))
    return log
