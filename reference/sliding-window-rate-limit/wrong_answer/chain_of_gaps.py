"""Looks at the gap to the previous message only: a chain of small gaps counts as one window.

Caught by: any start
"""
def max_messages_in_window(timestamps, k):
    best = run = 0
    previous = None
    for t in timestamps:
        run = run + 1 if previous is not None and t - previous < 1000 else 1
        best = max(best, run)
        previous = t
    return min(k, best)
