"""Orders names as if they were numbers: shorter ones first.

Caught by: ties by name
"""
def merge_ranked_feeds(feeds, m):
    entries = [(-score, len(post), post, i) for i, feed in enumerate(feeds) for post, score in feed]
    answer = {}
    for negated, _, post, number in sorted(entries):
        answer.setdefault(post, (post, -negated, number))
    return list(answer.values())[:m]
