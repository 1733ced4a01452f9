"""Pops until it has m posts, and does not ask whether any feed is left: IndexError."""
import heapq


def merge_ranked_feeds(feeds, m):
    heap = [(-feed[0][1], feed[0][0], i, 0) for i, feed in enumerate(feeds) if feed]
    heapq.heapify(heap)
    answer = {}
    while len(answer) < m:
        negated, post, i, at = heapq.heappop(heap)
        answer.setdefault(post, (post, -negated, i))
        if at + 1 < len(feeds[i]):
            name, score = feeds[i][at + 1]
            heapq.heappush(heap, (-score, name, i, at + 1))
    return list(answer.values())
