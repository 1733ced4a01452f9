import heapq
import queue
from heapq import heappush, heappop, heapreplace, nlargest, merge
from queue import PriorityQueue, Queue, LifoQueue, Empty


class MedianFinder:
    def __init__(self):
        self.lo, self.hi = [], []

    def add(self, num):
        heappush(self.lo, -heapq.heappushpop(self.hi, num))
        if len(self.lo) > len(self.hi):
            heappush(self.hi, -heappop(self.lo))

    def median(self):
        return self.hi[0] if len(self.hi) > len(self.lo) else (self.hi[0] - self.lo[0]) / 2


def main():
    m = MedianFinder()
    medians = []
    for x in (5, 2, 8, 1):
        m.add(x)
        medians.append(m.median())
    pq = PriorityQueue()
    for item in ((3, "c"), (1, "a")):
        pq.put(item)
    q = queue.Queue()
    q.put(1)
    lifo = LifoQueue()
    lifo.put(1), lifo.put(2)
    try:
        Queue().get_nowait()
    except Empty:
        empty = True
    return medians, pq.get(), q.get(), q.empty(), lifo.get(), empty, nlargest(2, [1, 5, 3]), list(merge([1, 4], [2, 3])), pq.qsize()
