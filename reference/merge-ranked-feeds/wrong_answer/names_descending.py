"""Sorts by score and name with reverse=True, which turns the names round too.

Caught by: ties by name
"""
def merge_ranked_feeds(feeds, m):
    entries = [(score, post, -i) for i, feed in enumerate(feeds) for post, score in feed]
    answer = {}
    for score, post, negated in sorted(entries, reverse=True):
        if len(answer) == m:
            break
        answer.setdefault(post, (post, score, -negated))
    return list(answer.values())
