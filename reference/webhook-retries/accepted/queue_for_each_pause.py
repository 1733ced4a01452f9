"""No heap: retries with the same pause become due in order, and there are few different pauses."""
from collections import deque


def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    pauses = [min(base_ms, max_ms)]
    while pauses[-1] < max_ms:
        pauses.append(min(2 * pauses[-1], max_ms))
    queues = [deque() for _ in range(len(pauses) + 1)]
    queues[0].extend(sorted((created, i, 0) for i, (created, _) in enumerate(webhooks)))
    log, free = [], 0
    waiting = len(webhooks)
    while waiting:
        queue = min((each for each in queues if each), key=lambda each: each[0])
        due, i, made = queue.popleft()
        start = free if free > due else due
        log.append((start, i))
        free = start + send_ms
        made += 1
        if made > webhooks[i][1] or made >= attempts:
            waiting -= 1
            continue
        level = min(made, len(pauses))
        queues[level].append((free + pauses[level - 1], i, made))
    return log
