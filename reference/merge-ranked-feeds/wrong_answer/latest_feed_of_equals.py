"""Keeps the best copy with >=, so of equal copies the one in the last feed counts.

Caught by: equal copies
"""
def merge_ranked_feeds(feeds, m):
    best = {}
    for number, feed in enumerate(feeds):
        for post, score in feed:
            if post not in best or score >= best[post][0]:
                best[post] = (score, number)
    ranked = sorted(best, key=lambda post: (-best[post][0], post))
    return [(post, *best[post]) for post in ranked[:m]]
