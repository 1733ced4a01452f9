"""Prepares room for m posts, though there may be far fewer."""
import heapq


def merge_ranked_feeds(feeds, m):
    answer = [None] * m
    heap = [(-feed[0][1], feed[0][0], i, 0) for i, feed in enumerate(feeds) if feed]
    heapq.heapify(heap)
    shown = set()
    while heap and len(shown) < m:
        negated, post, i, at = heapq.heappop(heap)
        if post not in shown:
            answer[len(shown)] = (post, -negated, i)
            shown.add(post)
        if at + 1 < len(feeds[i]):
            name, score = feeds[i][at + 1]
            heapq.heappush(heap, (-score, name, i, at + 1))
    return answer[: len(shown)]
