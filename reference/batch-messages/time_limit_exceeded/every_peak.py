"""Keeps the peaks of the window, but goes through all of them for each message.

Caught by: falling works
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
        while len(peaks) > 1 and peaks[1][0] <= first:
            peaks.popleft()
        least.append(overhead + min(least[max(first, begin)] + slow for begin, slow in peaks))
    return least[-1]
