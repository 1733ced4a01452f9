"""A copy is dropped before the next entry of its feed is pushed: the rest of the feed is lost.

Caught by: one copy counts, repeats in a feed
"""
import heapq


def merge_ranked_feeds(feeds, m):
    heap = [(-feed[0][1], feed[0][0], i, 0) for i, feed in enumerate(feeds) if feed]
    heapq.heapify(heap)
    shown, answer = set(), []
    while heap and len(answer) < m:
        negated, post, i, at = heapq.heappop(heap)
        if post in shown:
            continue
        shown.add(post)
        answer.append((post, -negated, i))
        if at + 1 < len(feeds[i]):
            name, score = feeds[i][at + 1]
            heapq.heappush(heap, (-score, name, i, at + 1))
    return answer
