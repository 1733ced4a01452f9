"""The first attempts are sorted once; only retries stand in a heap."""
from heapq import heappop, heappush


def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    first = sorted(range(len(webhooks)), key=lambda i: (webhooks[i][0], i))
    first.reverse()
    retries = []
    log = []
    now = 0
    while first or retries:
        if not retries or (first and (webhooks[first[-1]][0], first[-1]) < retries[0][:2]):
            index = first.pop()
            due, number = webhooks[index][0], 1
        else:
            due, index, number = heappop(retries)
        if now < due:
            now = due
        log.append((now, index))
        now += send_ms
        failed = number <= webhooks[index][1]
        if failed and number < attempts:
            pause = max_ms if number > 31 else min(max_ms, base_ms * 2 ** (number - 1))
            heappush(retries, (now + pause, index, number + 1))
    return log
