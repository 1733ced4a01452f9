"""Takes the webhooks to be sorted by creation, so new ones are taken in the order of the list.

Caught by: due longest first, ties by index
"""
import heapq


def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    retries = []
    tried = [0] * len(webhooks)
    log = []
    free = new = 0
    while retries or new < len(webhooks):
        if new < len(webhooks) and (not retries or (webhooks[new][0], new) < retries[0]):
            due, i = webhooks[new][0], new
            new += 1
        else:
            due, i = heapq.heappop(retries)
        start = max(due, free)
        free = start + send_ms
        log.append((start, i))
        tried[i] += 1
        if tried[i] <= webhooks[i][1] and tried[i] < attempts:
            pause = base_ms << min(tried[i] - 1, 40)
            heapq.heappush(retries, (free + min(pause, max_ms), i))
    return log
