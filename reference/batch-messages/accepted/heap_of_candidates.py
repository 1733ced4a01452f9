"""A queue of the peaks of the window, and a heap of what a batch with each of them would cost."""
import heapq
from collections import deque


def least_batch_time(messages: list[tuple[int, int]], limit: int, overhead: int) -> int | None:
    least = [0]
    peaks = deque()  # [work, first beginning with this slowest message, still valid]
    heap = []
    first = inside = 0
    for index, (size, work) in enumerate(messages):
        if size > limit:
            return None
        inside += size
        while inside > limit:
            inside -= messages[first][0]
            first += 1
        begin = index
        while peaks and peaks[-1][0] <= work:
            gone = peaks.pop()
            gone[2] = False
            begin = gone[1]
        peak = [work, begin, True]
        peaks.append(peak)
        heapq.heappush(heap, (least[begin] + work, index, peak))
        while len(peaks) > 1 and peaks[1][1] <= first:
            peaks.popleft()[2] = False
        front = peaks[0]
        if front[1] < first:
            front[2] = False
            peak = [front[0], first, True]
            peaks[0] = peak
            heapq.heappush(heap, (least[first] + front[0], index + 0.5, peak))
        while not heap[0][2][2]:
            heapq.heappop(heap)
        least.append(heap[0][0] + overhead)
    return least[-1]
