"""Right and fast, but a print for debugging was left in the loop."""


def max_messages_in_window(timestamps, k):
    left = best = 0
    for right, t in enumerate(timestamps):
        while t - timestamps[left] >= 1000:
            left += 1
        print("window", left, right, "size", right - left + 1)
        best = max(best, right - left + 1)
    return min(k, best)
