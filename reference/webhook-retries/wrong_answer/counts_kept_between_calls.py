"""Counts attempts in a default argument, so they are carried on to the next call.

Caught by: nothing to deliver, due longest first, ties by index, separate calls
"""
import heapq


def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts, tried={}):
    heap = [(created, i) for i, (created, _) in enumerate(webhooks)]
    heapq.heapify(heap)
    log = []
    free = 0
    while heap:
        due, i = heapq.heappop(heap)
        start = max(due, free)
        free = start + send_ms
        log.append((start, i))
        tried[i] = tried.get(i, 0) + 1
        if tried[i] <= webhooks[i][1] and tried[i] < attempts:
            pause = base_ms << min(tried[i] - 1, 40)
            heapq.heappush(heap, (free + min(pause, max_ms), i))
    return log
