"""Sorts the heads anew after each post, where one of them has changed."""


def merge_ranked_feeds(feeds, m):
    heads = [(-feed[0][1], feed[0][0], i, 0) for i, feed in enumerate(feeds) if feed]
    heads.sort(reverse=True)
    answer = {}
    while heads and len(answer) < m:
        negated, post, i, at = heads.pop()
        answer.setdefault(post, (post, -negated, i))
        if at + 1 < len(feeds[i]):
            name, score = feeds[i][at + 1]
            heads.append((-score, name, i, at + 1))
            heads.sort(reverse=True)
    return list(answer.values())
