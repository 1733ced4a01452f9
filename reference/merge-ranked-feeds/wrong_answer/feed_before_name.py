"""The heap compares the feed before the name: ties between posts go to the earlier feed.

Caught by: ties by name
"""
import heapq


def merge_ranked_feeds(feeds, m):
    heap = [(-feed[0][1], i, 0) for i, feed in enumerate(feeds) if feed]
    heapq.heapify(heap)
    answer = {}
    while heap and len(answer) < m:
        negated, i, at = heapq.heappop(heap)
        post = feeds[i][at][0]
        answer.setdefault(post, (post, -negated, i))
        if at + 1 < len(feeds[i]):
            heapq.heappush(heap, (-feeds[i][at + 1][1], i, at + 1))
    return list(answer.values())
