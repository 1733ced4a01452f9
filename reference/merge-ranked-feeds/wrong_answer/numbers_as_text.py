"""Sorts the feed's number as a text: feed 10 comes before feed 2.

Caught by: equal copies
"""
def merge_ranked_feeds(feeds, m):
    entries = sorted(
        (-score, post, str(number))
        for number, feed in enumerate(feeds)
        for post, score in feed
    )
    answer = {}
    for negated, post, number in entries:
        answer.setdefault(post, (post, -negated, int(number)))
    return list(answer.values())[:m]
