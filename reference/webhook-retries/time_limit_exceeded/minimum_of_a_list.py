"""Searches the list of all that waits for its minimum at each attempt."""
def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    heap = [(created, i) for i, (created, _) in enumerate(webhooks)]
    tried = [0] * len(webhooks)
    log = []
    free = 0
    while heap:
        due, i = min(heap)
        heap.remove((due, i))
        start = max(due, free)
        free = start + send_ms
        log.append((start, i))
        tried[i] += 1
        if tried[i] <= webhooks[i][1] and tried[i] < attempts:
            pause = base_ms << min(tried[i] - 1, 40)
            heap.append((free + min(pause, max_ms), i))
    return log
