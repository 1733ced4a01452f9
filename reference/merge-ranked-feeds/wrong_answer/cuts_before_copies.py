"""Takes the first m entries and drops copies afterwards: too few are left.

Caught by: first m, repeats in a feed
"""
from heapq import merge
from itertools import islice


def _stream(number, feed):
    return ((-score, post, number) for post, score in feed)


def merge_ranked_feeds(feeds, m):
    entries = merge(*(_stream(number, feed) for number, feed in enumerate(feeds)))
    answer = {}
    for negated, post, number in islice(entries, m):
        answer.setdefault(post, (post, -negated, number))
    return list(answer.values())
