"""Returns without a value where there is no feed.

Caught by: nothing to show
"""
def merge_ranked_feeds(feeds, m):
    if not feeds:
        return
    entries = sorted((-score, post, i) for i, feed in enumerate(feeds) for post, score in feed)
    answer = {}
    for negated, post, number in entries:
        answer.setdefault(post, (post, -negated, number))
    return list(answer.values())[:m]
