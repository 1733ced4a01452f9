"""A queue of the messages of the last second, as a live rate limiter would keep it."""
import collections


def _sizes(timestamps):
    recent = collections.deque()
    for t in timestamps:
        recent.append(t)
        while recent[0] <= t - 1000:
            recent.popleft()
        yield len(recent)


def max_messages_in_window(timestamps, k):
    return min(k, max(_sizes(timestamps), default=0))
