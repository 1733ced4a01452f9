"""Right and fast, but a print for debugging was left in the loop."""
import heapq


def merge_ranked_feeds(feeds, m):
    heap = [(-feed[0][1], feed[0][0], i, 0) for i, feed in enumerate(feeds) if feed]
    heapq.heapify(heap)
    answer = {}
    while heap and len(answer) < m:
        negated, post, i, at = heapq.heappop(heap)
        print("popped", post, "with", -negated, "of feed", i, "heads", len(heap))
        answer.setdefault(post, (post, -negated, i))
        if at + 1 < len(feeds[i]):
            name, score = feeds[i][at + 1]
            heapq.heappush(heap, (-score, name, i, at + 1))
    return list(answer.values())
