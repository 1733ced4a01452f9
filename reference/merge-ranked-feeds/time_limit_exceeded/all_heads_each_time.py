"""Goes through the heads of all feeds for each post.

Caught by: many feeds
"""


def merge_ranked_feeds(feeds, m):
    at = [0] * len(feeds)
    answer = {}
    while len(answer) < m:
        heads = [
            (-feed[at[i]][1], feed[at[i]][0], i) for i, feed in enumerate(feeds) if at[i] < len(feed)
        ]
        if not heads:
            break
        negated, post, number = min(heads)
        at[number] += 1
        answer.setdefault(post, (post, -negated, number))
    return list(answer.values())
