"""Merges well, but turns every feed into a queue first: all entries are copied."""
import heapq
from collections import deque


def merge_ranked_feeds(feeds, m):
    queues = [deque((-score, post, i) for post, score in feed) for i, feed in enumerate(feeds)]
    heap = [queue.popleft() for queue in queues if queue]
    heapq.heapify(heap)
    answer = {}
    while heap and len(answer) < m:
        negated, post, i = heapq.heappop(heap)
        answer.setdefault(post, (post, -negated, i))
        if queues[i]:
            heapq.heappush(heap, queues[i].popleft())
    return list(answer.values())
