"""Cursors that compare themselves: the heap holds objects, each with its place in a feed."""
from heapq import heapify, heappop, heappush


class Cursor:
    __slots__ = ("feed", "number", "place", "post", "score")

    def __init__(self, number, feed):
        self.number = number
        self.feed = feed
        self.place = -1
        self.post = ""
        self.score = 0

    def forward(self) -> bool:
        self.place += 1
        if self.place == len(self.feed):
            return False
        self.post, self.score = self.feed[self.place]
        return True

    def __lt__(self, other):
        if self.score != other.score:
            return self.score > other.score
        if self.post != other.post:
            return self.post < other.post
        return self.number < other.number


def merge_ranked_feeds(feeds, m):
    cursors = [Cursor(number, feed) for number, feed in enumerate(feeds)]
    heap = [cursor for cursor in cursors if cursor.forward()]
    heapify(heap)
    counting: dict[str, tuple[str, int, int]] = {}
    while heap and len(counting) < m:
        first = heappop(heap)
        if first.post not in counting:
            counting[first.post] = (first.post, first.score, first.number)
        if first.forward():
            heappush(heap, first)
    return list(counting.values())
