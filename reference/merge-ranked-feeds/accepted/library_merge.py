"""The library's merge over numbered streams; it is stable, so the smaller number comes first."""
from heapq import merge
from itertools import islice, repeat


def _numbered(number, feed):
    for (post, score), where in zip(feed, repeat(number)):
        yield post, score, where


def _first_copies(entries):
    shown = set()
    for entry in entries:
        if entry[0] not in shown:
            shown.add(entry[0])
            yield entry


def merge_ranked_feeds(feeds, m):
    streams = [_numbered(number, feed) for number, feed in enumerate(feeds)]
    entries = merge(*streams, key=lambda entry: (-entry[1], entry[0]))
    return list(islice(_first_copies(entries), m))
