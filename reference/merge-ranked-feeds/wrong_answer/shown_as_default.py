"""Keeps the posts shown in a default argument, which lives on into the next call.

Caught by: separate calls
"""
import heapq


def merge_ranked_feeds(feeds, m, shown=set()):
    heap = [(-feed[0][1], feed[0][0], i, 0) for i, feed in enumerate(feeds) if feed]
    heapq.heapify(heap)
    answer = []
    while heap and len(answer) < m:
        negated, post, i, at = heapq.heappop(heap)
        if post not in shown:
            shown.add(post)
            answer.append((post, -negated, i))
        if at + 1 < len(feeds[i]):
            name, score = feeds[i][at + 1]
            heapq.heappush(heap, (-score, name, i, at + 1))
    return answer
