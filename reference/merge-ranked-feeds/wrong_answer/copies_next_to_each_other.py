"""Compares a post with the one shown before only: copies further apart are shown again.

Caught by: one copy counts
"""
import heapq


def merge_ranked_feeds(feeds, m):
    streams = ([(-score, post, i) for post, score in feed] for i, feed in enumerate(feeds))
    answer = []
    for negated, post, number in heapq.merge(*streams):
        if len(answer) == m:
            break
        if not answer or answer[-1][0] != post:
            answer.append((post, -negated, number))
    return answer
