"""Merges the feeds into one list, one after another: the first ones are copied again each time."""


def _two(left, right):
    merged, a, b = [], 0, 0
    while a < len(left) and b < len(right):
        if left[a] <= right[b]:
            merged.append(left[a])
            a += 1
        else:
            merged.append(right[b])
            b += 1
    return merged + left[a:] + right[b:]


def merge_ranked_feeds(feeds, m):
    merged = []
    for number, feed in enumerate(feeds):
        merged = _two(merged, [(-score, post, number) for post, score in feed])
    answer = {}
    for negated, post, number in merged:
        if len(answer) == m:
            break
        answer.setdefault(post, (post, -negated, number))
    return list(answer.values())
