"""The same counting as one expression over map and bisect."""
from bisect import bisect_right
from functools import partial
from itertools import count
from operator import sub


def max_messages_in_window(timestamps: list[int], k: int) -> int:
    before = map(partial(bisect_right, timestamps), (t - 1000 for t in timestamps))
    return min(k, max(map(sub, count(1), before), default=0))
