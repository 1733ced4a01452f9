"""The least time twice: from the recurrence, and fast enough for twenty thousand messages."""

from __future__ import annotations

import heapq
from collections import deque

Messages = list[tuple[int, int]]


def by_definition(messages: Messages, limit: int, overhead: int) -> int | None:
    """Try every last batch of every prefix."""
    if any(size > limit for size, _ in messages):
        return None
    least = [0]
    for end in range(1, len(messages) + 1):
        times, room, slowest = [], limit, 0
        for begin in range(end - 1, -1, -1):
            size, work = messages[begin]
            room -= size
            if room < 0:
                break
            slowest = max(slowest, work)
            times.append(least[begin] + overhead + slowest)
        least.append(min(times))
    return least[-1]


def with_a_heap(messages: Messages, limit: int, overhead: int) -> int | None:
    """The same in O(n log n).

    ``peaks`` holds, with falling works, the messages of the window that no later one is as slow
    as, each with the first beginning for which it is the slowest. The least time of a prefix
    never falls, so that beginning is best; for the first peak it moves with the window, and the
    candidates of all others wait in ``heap``, of which those that are out of date are skipped.
    """
    least = [0]
    peaks: deque[tuple[int, int, int]] = deque()
    heap: list[tuple[int, int, int]] = []
    alive = set()
    first = room_taken = 0
    for index, (size, work) in enumerate(messages):
        if size > limit:
            return None
        room_taken += size
        while room_taken > limit:
            room_taken -= messages[first][0]
            first += 1
        begin = index
        while peaks and peaks[-1][2] <= work:
            begin, at, _ = peaks.pop()
            alive.discard(at)
        while peaks and peaks[0][1] < first:
            alive.discard(peaks.popleft()[1])
        peaks.append((begin, index, work))
        alive.add(index)
        heapq.heappush(heap, (least[begin] + work, begin, index))
        while heap and (heap[0][2] not in alive or heap[0][1] < first):
            heapq.heappop(heap)
        best = least[max(first, peaks[0][0])] + peaks[0][2]
        least.append(min(best, heap[0][0] if heap else best) + overhead)
    return least[-1]
