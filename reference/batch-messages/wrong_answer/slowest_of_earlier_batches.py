"""The front of the queue of peaks is never dropped: a slow message counts when it has left.

Caught by: moving window
"""
from collections import deque


def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least, peaks, first, taken = [0], deque(), 0, 0
    for index, (size, work) in enumerate(messages):
        taken += size
        while taken > limit:
            taken -= messages[first][0]
            first += 1
        begin = index
        while peaks and peaks[-1][1] <= work:
            begin = peaks.pop()[0]
        peaks.append((begin, work))
        inside = [least[begin] + slow for begin, slow in peaks if begin >= first]
        least.append(overhead + min([least[max(first, peaks[0][0])] + peaks[0][1], *inside]))
    return least[-1]
