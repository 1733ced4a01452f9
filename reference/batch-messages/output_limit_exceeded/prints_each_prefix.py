"""A print for debugging was left in the loop."""
import heapq


def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least, peaks, heap, head, first, taken = [0], [], [], 0, 0, 0
    alive = {}
    for index, (size, work) in enumerate(messages):
        taken += size
        while taken > limit:
            taken -= messages[first][0]
            first += 1
        begin = index
        while len(peaks) > head and peaks[-1][1] <= work:
            begin, _ = peaks.pop()
            alive.pop(begin, None)
        peaks.append((begin, work))
        alive[begin] = work
        heapq.heappush(heap, (least[begin] + work, begin, work))
        while len(peaks) > head + 1 and peaks[head + 1][0] <= first:
            head += 1
        while heap and (heap[0][1] < first or alive.get(heap[0][1]) != heap[0][2]):
            heapq.heappop(heap)
        best = least[max(first, peaks[head][0])] + peaks[head][1]
        if heap:
            best = min(best, heap[0][0])
        least.append(best + overhead)
        print("message", index, "first", first, "peaks", peaks[head:], "least", least[-1])
    return least[-1]
