"""Never takes back a candidate whose message has met a slower one: too cheap.

Caught by: slowest message
"""
import heapq


def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least, heap, first, taken = [0], [], 0, 0
    for index, (size, work) in enumerate(messages):
        taken += size
        while taken > limit:
            taken -= messages[first][0]
            first += 1
        heapq.heappush(heap, (least[index] + work, index))
        slowest = max(work for _, work in messages[first : index + 1])
        while heap[0][1] < first:
            heapq.heappop(heap)
        least.append(overhead + min(least[first] + slowest, heap[0][0]))
    return least[-1]
