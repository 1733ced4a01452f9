"""Asks whether m is reached after a post has been added: m == 0 gives one post.

Caught by: nothing to show
"""
import heapq


def merge_ranked_feeds(feeds, m):
    heap = [(-feed[0][1], feed[0][0], i, 0) for i, feed in enumerate(feeds) if feed]
    heapq.heapify(heap)
    answer = {}
    while heap:
        negated, post, i, at = heapq.heappop(heap)
        answer.setdefault(post, (post, -negated, i))
        if len(answer) >= m:
            break
        if at + 1 < len(feeds[i]):
            name, score = feeds[i][at + 1]
            heapq.heappush(heap, (-score, name, i, at + 1))
    return list(answer.values())
