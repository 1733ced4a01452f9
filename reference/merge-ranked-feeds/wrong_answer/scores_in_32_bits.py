"""Starts the search for the best head at -2**31, as if no score were lower.

Caught by: wide scores
"""
LOWEST = -(2**31)


def merge_ranked_feeds(feeds, m):
    at = [0] * len(feeds)
    answer = {}
    while len(answer) < m:
        best = None
        highest = LOWEST
        for i, feed in enumerate(feeds):
            if at[i] < len(feed):
                post, score = feed[at[i]]
                if score > highest or (best is not None and score == highest and post < best[0]):
                    best, highest = (post, score, i), score
        if best is None:
            break
        at[best[2]] += 1
        answer.setdefault(best[0], best)
    return list(answer.values())
