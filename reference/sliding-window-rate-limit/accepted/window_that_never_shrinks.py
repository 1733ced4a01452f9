"""A window that grows while it is valid and otherwise slides whole: its last size is the best."""


def max_messages_in_window(timestamps, k):
    left = 0
    for t in timestamps:
        if timestamps[left] + 1000 <= t:
            left += 1
    return min(k, len(timestamps) - left)
