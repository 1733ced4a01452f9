"""Puts all entries together and sorts them, however few are asked for."""


def merge_ranked_feeds(feeds, m):
    entries = sorted((-score, post, i) for i, feed in enumerate(feeds) for post, score in feed)
    answer = {}
    for negated, post, number in entries:
        if len(answer) == m:
            break
        answer.setdefault(post, (post, -negated, number))
    return list(answer.values())
