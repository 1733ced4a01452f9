"""Keeps the best m heads only, as if no more feeds could have a part: copies use them up.

Caught by: first m
"""
import heapq


def merge_ranked_feeds(feeds, m):
    heads = [(-feed[0][1], feed[0][0], i, 0) for i, feed in enumerate(feeds) if feed]
    heap = heapq.nsmallest(m, heads)
    answer = {}
    while heap and len(answer) < m:
        negated, post, i, at = heapq.heappop(heap)
        answer.setdefault(post, (post, -negated, i))
        if at + 1 < len(feeds[i]):
            name, score = feeds[i][at + 1]
            heapq.heappush(heap, (-score, name, i, at + 1))
    return list(answer.values())
