"""Takes entries off the front of each feed: every pop(0) moves all that is left."""
import heapq


def merge_ranked_feeds(feeds, m):
    heap = []

    def push(i):
        if feeds[i]:
            post, score = feeds[i].pop(0)
            heapq.heappush(heap, (-score, post, i))

    for i in range(len(feeds)):
        push(i)
    answer = {}
    while heap and len(answer) < m:
        negated, post, i = heapq.heappop(heap)
        answer.setdefault(post, (post, -negated, i))
        push(i)
    return list(answer.values())
