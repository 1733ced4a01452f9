"""Pushes the next entry only if another one follows it: the last of each longer feed is lost.

Caught by: feeds end, rank order
"""
import heapq


def merge_ranked_feeds(feeds, m):
    heap = [(-feed[0][1], feed[0][0], i, 0) for i, feed in enumerate(feeds) if feed]
    heapq.heapify(heap)
    answer = {}
    while heap and len(answer) < m:
        negated, post, i, at = heapq.heappop(heap)
        answer.setdefault(post, (post, -negated, i))
        if at + 1 < len(feeds[i]) - 1:
            name, score = feeds[i][at + 1]
            heapq.heappush(heap, (-score, name, i, at + 1))
    return list(answer.values())
