"""Searches the list of the posts shown so far for each entry.

Caught by: two feeds
"""
import heapq


def merge_ranked_feeds(feeds, m):
    heap = [(-feed[0][1], feed[0][0], i, 0) for i, feed in enumerate(feeds) if feed]
    heapq.heapify(heap)
    shown, answer = [], []
    while heap and len(answer) < m:
        negated, post, i, at = heapq.heappop(heap)
        if post not in shown:
            shown.append(post)
            answer.append((post, -negated, i))
        if at + 1 < len(feeds[i]):
            name, score = feeds[i][at + 1]
            heapq.heappush(heap, (-score, name, i, at + 1))
    return answer
