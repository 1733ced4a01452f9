"""The right log twice: from the definition, and fast enough for 100,000 attempts."""

from __future__ import annotations

import heapq

Webhooks = list[tuple[int, int]]
Log = list[tuple[int, int]]


def by_definition(
    webhooks: Webhooks, send_ms: int, base_ms: int, max_ms: int, attempts: int
) -> Log:
    """Looks through everything that waits whenever the sender is free."""
    due: dict[int, int] = {index: created for index, (created, _) in enumerate(webhooks)}
    made = dict.fromkeys(due, 0)
    free, log = 0, []
    while due:
        now = max(free, min(due.values()))
        longest = min(moment for moment in due.values() if moment <= now)
        index = min(index for index, moment in due.items() if moment == longest)
        log.append((now, index))
        made[index] += 1
        free = now + send_ms
        del due[index]
        if made[index] <= webhooks[index][1] and made[index] < attempts:
            due[index] = free + min(max_ms, base_ms * 2 ** (made[index] - 1))
    return log


def with_a_heap(webhooks: Webhooks, send_ms: int, base_ms: int, max_ms: int, attempts: int) -> Log:
    """A heap of what waits; a pause is doubled until it reaches its maximum, and no further."""
    waiting = [
        (created, index, 1, min(base_ms, max_ms)) for index, (created, _) in enumerate(webhooks)
    ]
    heapq.heapify(waiting)
    free, log = 0, []
    while waiting:
        due, index, number, pause = waiting[0]
        start = max(free, due)
        log.append((start, index))
        free = start + send_ms
        if number > webhooks[index][1] or number == attempts:
            heapq.heappop(waiting)
        else:
            following = (free + pause, index, number + 1, min(2 * pause, max_ms))
            heapq.heapreplace(waiting, following)
    return log
