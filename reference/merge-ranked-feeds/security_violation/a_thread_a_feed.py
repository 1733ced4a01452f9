"""Reads every feed in a thread of its own: submissions have no threads."""
from concurrent.futures import ThreadPoolExecutor
from heapq import merge
from itertools import islice


def merge_ranked_feeds(feeds, m):
    with ThreadPoolExecutor(max_workers=8) as pool:
        streams = pool.map(lambda i: [(-s, post, i) for post, s in feeds[i]], range(len(feeds)))
        answer = {}
        for negated, post, number in merge(*streams):
            answer.setdefault(post, (post, -negated, number))
    return list(islice(answer.values(), m))
