"""Drops the empty feeds before it numbers them, so all later numbers are too small.

Caught by: feeds end, equal copies
"""
from heapq import merge


def merge_ranked_feeds(feeds, m):
    full = [feed for feed in feeds if feed]
    streams = [[(-score, post, i) for post, score in feed] for i, feed in enumerate(full)]
    answer = {}
    for negated, post, number in merge(*streams):
        if len(answer) == m:
            break
        answer.setdefault(post, (post, -negated, number))
    return list(answer.values())
