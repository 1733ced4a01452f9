"""Keeps a copy of every window to take the longest at the end."""


def max_messages_in_window(timestamps, k):
    windows = [[]]
    left = 0
    for right, t in enumerate(timestamps):
        while t - timestamps[left] >= 1000:
            left += 1
        windows.append(timestamps[left : right + 1])
    return min(k, len(max(windows, key=len)))
