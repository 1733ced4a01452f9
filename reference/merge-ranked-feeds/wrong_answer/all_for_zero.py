"""Takes m == 0 for 'no limit'.

Caught by: nothing to show
"""
from heapq import merge
from itertools import islice


def merge_ranked_feeds(feeds, m):
    streams = [[(-score, post, i) for post, score in feed] for i, feed in enumerate(feeds)]
    answer = {}
    for negated, post, number in merge(*streams):
        answer.setdefault(post, (post, -negated, number))
    return list(islice(answer.values(), m or None))
