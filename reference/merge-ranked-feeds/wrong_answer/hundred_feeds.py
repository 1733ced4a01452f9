"""Looks at the first hundred feeds only, as if nobody followed more.

Caught by: long inputs
"""
def merge_ranked_feeds(feeds, m):
    entries = sorted((-score, post, i) for i, feed in enumerate(feeds[:100]) for post, score in feed)
    answer = {}
    for negated, post, number in entries:
        answer.setdefault(post, (post, -negated, number))
    return list(answer.values())[:m]
