"""Carries the rest of a feed along as a slice: each step copies it.

Caught by: two feeds
"""
from heapq import heapify, heappop, heappush


def merge_ranked_feeds(feeds, m):
    heap = [(-feed[0][1], feed[0][0], i, feed[1:]) for i, feed in enumerate(feeds) if feed]
    heapify(heap)
    answer = {}
    while heap and len(answer) < m:
        negated, post, i, rest = heappop(heap)
        answer.setdefault(post, (post, -negated, i))
        if rest:
            heappush(heap, (-rest[0][1], rest[0][0], i, rest[1:]))
    return list(answer.values())
