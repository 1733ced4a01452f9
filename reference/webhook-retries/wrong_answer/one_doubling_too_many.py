"""Doubles while the pause is at most the maximum, and cuts nothing afterwards.

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
            pause = base_ms
            for _ in range(tried[i] - 1):
                if pause >= max_ms:
                    break
                pause *= 2
            heapq.heappush(heap, (free + pause, i))
    return log
