"""Objects that know when they are due and how long they pause."""
from __future__ import annotations

from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush


@dataclass(order=True)
class Delivery:
    due: int
    index: int
    failures_left: int = field(compare=False)
    attempts_left: int = field(compare=False)
    pause: int = field(compare=False)

    def fail(self, ended: int, max_ms: int) -> bool:
        """Whether there will be another attempt."""
        self.failures_left -= 1
        self.attempts_left -= 1
        self.due = ended + min(self.pause, max_ms)
        if self.pause < max_ms:
            self.pause *= 2
        return self.attempts_left > 0


def delivery_log(
    webhooks: list[tuple[int, int]], send_ms: int, base_ms: int, max_ms: int, attempts: int
) -> list[tuple[int, int]]:
    queue = [
        Delivery(created, index, failures, attempts, base_ms)
        for index, (created, failures) in enumerate(webhooks)
    ]
    heapify(queue)
    clock = 0
    log: list[tuple[int, int]] = []
    while queue:
        delivery = heappop(queue)
        clock = max(clock, delivery.due)
        log.append((clock, delivery.index))
        clock += send_ms
        if delivery.failures_left and delivery.fail(clock, max_ms):
            heappush(queue, delivery)
    return log
