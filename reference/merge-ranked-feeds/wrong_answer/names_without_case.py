"""Orders names without regard to case.

Caught by: ties by name
"""
def merge_ranked_feeds(feeds, m):
    entries = [(-score, post.lower(), post, i) for i, feed in enumerate(feeds) for post, score in feed]
    answer = {}
    for negated, _, post, number in sorted(entries):
        answer.setdefault(post, (post, -negated, number))
    return list(answer.values())[:m]
