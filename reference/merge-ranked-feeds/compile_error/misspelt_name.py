"""The entry point is misspelt."""


def merge_ranked_feed(feeds, m):
    entries = sorted((-score, post, i) for i, feed in enumerate(feeds) for post, score in feed)
    answer = {}
    for negated, post, number in entries:
        answer.setdefault(post, (post, -negated, number))
    return list(answer.values())[:m]
