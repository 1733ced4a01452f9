"""A heap with the head of every feed that has not ended, and a set of the posts shown."""
import heapq


def merge_ranked_feeds(feeds: list[list[tuple[str, int]]], m: int) -> list[tuple[str, int, int]]:
    heap = []
    for number, feed in enumerate(feeds):
        if feed:
            post, score = feed[0]
            heap.append((-score, post, number, 0))
    heapq.heapify(heap)
    shown = set()
    answer = []
    while heap and len(answer) < m:
        negated, post, number, place = heap[0]
        if post not in shown:
            shown.add(post)
            answer.append((post, -negated, number))
        place += 1
        feed = feeds[number]
        if place < len(feed):
            next_post, next_score = feed[place]
            heapq.heapreplace(heap, (-next_score, next_post, number, place))
        else:
            heapq.heappop(heap)
    return answer
