"""A bracket is not closed."""
import heapq


def merge_ranked_feeds(feeds, m):
    heap = [(-feed[0][1], feed[0][0], i) for i, feed in enumerate(feeds if feed]
    heapq.heapify(heap)
    return heap[:m]
