"""Looks for a better copy with get(post, 0): posts whose scores are 0 or less are never found.

Caught by: rank order
"""
def merge_ranked_feeds(feeds, m):
    best, where = {}, {}
    for number, feed in enumerate(feeds):
        for post, score in feed:
            if score > best.get(post, 0):
                best[post], where[post] = score, number
    ranked = sorted(best, key=lambda post: (-best[post], post))
    return [(post, best[post], where[post]) for post in ranked[:m]]
