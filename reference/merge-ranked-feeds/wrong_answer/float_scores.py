"""Compares scores as floats, which cannot tell neighbours beyond 2**53 apart.

Caught by: rank order
"""
def merge_ranked_feeds(feeds, m):
    entries = [(post, score, i) for i, feed in enumerate(feeds) for post, score in feed]
    entries.sort(key=lambda entry: (-float(entry[1]), entry[0], entry[2]))
    answer = {}
    for entry in entries:
        answer.setdefault(entry[0], entry)
    return list(answer.values())[:m]
