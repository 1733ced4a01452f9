"""The front's cost is not raised when the beginning that it was computed for leaves the window.

Caught by: moving window
"""
import heapq
from collections import deque


def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least, peaks, slowest, heap, first, taken = [0], deque(), {}, [], 0, 0
    for index, (size, work) in enumerate(messages):
        taken += size
        while taken > limit:
            taken -= messages[first][0]
            first += 1
        begin = index
        while peaks and slowest[peaks[-1]] <= work:
            begin = peaks.pop()
            del slowest[begin]
        peaks.append(begin)
        slowest[begin] = work
        heapq.heappush(heap, (least[begin] + work, begin, work))
        while len(peaks) > 1 and peaks[1] <= first:
            del slowest[peaks.popleft()]
        while slowest.get(heap[0][1]) != heap[0][2]:
            heapq.heappop(heap)
        least.append(heap[0][0] + overhead)
    return least[-1]
