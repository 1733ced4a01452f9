"""Looks at the first message before it knows that there is one: IndexError on the empty list."""


def max_messages_in_window(timestamps, k):
    start = timestamps[0]
    left = best = 0
    for right, t in enumerate(timestamps):
        while t - start >= 1000:
            left += 1
            start = timestamps[left]
        best = max(best, right - left + 1)
    return min(k, best)
