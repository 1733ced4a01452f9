"""Writes a log file beside the answer: submissions have no files."""


def max_messages_in_window(timestamps, k):
    with open("/tmp/rate_limit.log", "a") as log:
        log.write(f"{len(timestamps)} messages\n")
    left = 0
    for t in timestamps:
        if t - timestamps[left] >= 1000:
            left += 1
    return min(k, len(timestamps) - left)
