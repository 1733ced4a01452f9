"""A queue of the peaks of the window, and a heap of what a batch with each of them would cost."""
import heapq
from collections import deque


def least_batch_time(messages: list[tuple[int, int]], limit: int, overhead: int) -> int | None:
    least = [0]
    peaks = deque()  # the first beginning of each peak
    slowest = {}  # by that beginning: the work of the peak
    heap = []  # (cost, beginning, work) of every peak, and of some that are none any more
    first = inside = 0

    def put(add, begin, work):
        add(begin)
        slowest[begin] = work
        heapq.heappush(heap, (least[begin] + work, begin, work))

    for index, (size, work) in enumerate(messages):
        if size > limit:
            return None
        inside += size
        while inside > limit:
            inside -= messages[first][0]
            first += 1
        begin = index
        while peaks and slowest[peaks[-1]] <= work:
            begin = peaks.pop()
            del slowest[begin]
        put(peaks.append, begin, work)
        while peaks[0] < first:
            gone = slowest.pop(peaks.popleft())
            if not peaks or peaks[0] > first:
                put(peaks.appendleft, first, gone)
        while slowest.get(heap[0][1]) != heap[0][2]:
            heapq.heappop(heap)
        least.append(heap[0][0] + overhead)
    return least[-1]
