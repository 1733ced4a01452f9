"""Marks a post when it enters the heap, so the copy that was pushed first counts, not the best.

Caught by: one copy counts
"""
import heapq


def merge_ranked_feeds(feeds, m):
    heap, known = [], set()

    def push(i, at):
        while at < len(feeds[i]) and feeds[i][at][0] in known:
            at += 1
        if at < len(feeds[i]):
            post, score = feeds[i][at]
            known.add(post)
            heapq.heappush(heap, (-score, post, i, at))

    for i in range(len(feeds)):
        push(i, 0)
    answer = []
    while heap and len(answer) < m:
        negated, post, i, at = heapq.heappop(heap)
        answer.append((post, -negated, i))
        push(i, at + 1)
    return answer
