"""A dictionary from post to entry is overwritten by the copy in the latest feed.

Caught by: one copy counts
"""
def merge_ranked_feeds(feeds, m):
    copies = {}
    for number, feed in enumerate(feeds):
        for post, score in feed:
            copies[post] = (-score, post, number)
    return [(post, -negated, number) for negated, post, number in sorted(copies.values())[:m]]
