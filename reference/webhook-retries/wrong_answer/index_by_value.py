"""Finds the index of a webhook by its value, so equal webhooks are taken for one.

Caught by: ties by index, due longest first
"""
import heapq


def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    heap = [(webhook[0], webhooks.index(webhook)) for webhook in webhooks]
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
            pause = base_ms << min(tried[i] - 1, 40)
            heapq.heappush(heap, (free + min(pause, max_ms), i))
    return log
