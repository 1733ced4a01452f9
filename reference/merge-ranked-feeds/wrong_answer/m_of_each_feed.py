"""Takes m entries of each feed, which is too few where a feed holds copies of one post.

Caught by: repeats in a feed
"""
def merge_ranked_feeds(feeds, m):
    entries = sorted((-score, post, i) for i, feed in enumerate(feeds) for post, score in feed[:m])
    answer = {}
    for negated, post, number in entries:
        answer.setdefault(post, (post, -negated, number))
    return list(answer.values())[:m]
