"""Where score and name are equal, the heap compares the iterators: TypeError."""
import heapq


def merge_ranked_feeds(feeds, m):
    heap = []

    def push(entries, number):
        for post, score in entries:
            heapq.heappush(heap, (-score, post, entries, number))
            break

    for number, feed in enumerate(feeds):
        push(iter(feed), number)
    answer = {}
    while heap and len(answer) < m:
        negated, post, entries, number = heapq.heappop(heap)
        answer.setdefault(post, (post, -negated, number))
        push(entries, number)
    return list(answer.values())
