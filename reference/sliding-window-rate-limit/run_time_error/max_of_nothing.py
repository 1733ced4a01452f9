"""max() of an empty sequence: ValueError without messages."""
from bisect import bisect_right


def max_messages_in_window(timestamps, k):
    return min(k, max(i + 1 - bisect_right(timestamps, t - 1000) for i, t in enumerate(timestamps)))
