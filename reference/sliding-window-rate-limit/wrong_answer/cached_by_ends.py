"""Caches answers under the first and last timestamp, the length and k, which do not tell lists apart.

Caught by: separate calls
"""
_answers = {}


def max_messages_in_window(timestamps, k):
    if not timestamps:
        return 0
    key = timestamps[0], timestamps[-1], len(timestamps), k
    if key not in _answers:
        left = best = 0
        for right, t in enumerate(timestamps):
            while t - timestamps[left] >= 1000:
                left += 1
            best = max(best, right - left + 1)
        _answers[key] = min(k, best)
    return _answers[key]
