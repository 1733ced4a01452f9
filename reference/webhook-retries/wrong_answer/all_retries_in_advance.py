"""Works out all due times as if the sender were always free, and then puts them in order.

Caught by: busy sender
"""
def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    planned = []
    for i, (created, failures) in enumerate(webhooks):
        due = created
        for number in range(min(failures + 1, attempts)):
            planned.append((due, i))
            due += send_ms + min(max_ms, base_ms << min(number, 40))
    log = []
    free = 0
    for due, i in sorted(planned):
        start = max(due, free)
        log.append((start, i))
        free = start + send_ms
    return log
