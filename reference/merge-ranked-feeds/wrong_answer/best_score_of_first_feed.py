"""Raises the score to the best copy's, but names the feed in which the post was met first.

Caught by: one copy counts
"""
def merge_ranked_feeds(feeds, m):
    best, where = {}, {}
    for number, feed in enumerate(feeds):
        for post, score in feed:
            where.setdefault(post, number)
            best[post] = max(score, best.get(post, score))
    ranked = sorted(best, key=lambda post: (-best[post], post))
    return [(post, best[post], where[post]) for post in ranked[:m]]
