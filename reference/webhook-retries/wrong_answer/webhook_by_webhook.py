"""Makes all attempts of a webhook before it turns to the next.

Caught by: ties by index, busy sender
"""
def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    log = []
    free = 0
    for created, i in sorted((created, i) for i, (created, _) in enumerate(webhooks)):
        due = created
        for number in range(min(webhooks[i][1] + 1, attempts)):
            start = max(due, free)
            log.append((start, i))
            free = start + send_ms
            due = free + min(max_ms, base_ms << min(number, 40))
    return log
