"""Packs the timestamps into 32 bits, where they wrap around.

Caught by: turning clocks
"""
from array import array


def max_messages_in_window(timestamps, k):
    packed = array("L", (t & 0xFFFFFFFF for t in timestamps))
    left = best = 0
    for right in range(len(packed)):
        while left < right and not 0 <= packed[right] - packed[left] < 1000:
            left += 1
        best = max(best, right - left + 1)
    return min(k, best)
