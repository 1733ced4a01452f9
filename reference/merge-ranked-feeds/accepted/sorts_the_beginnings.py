"""Sorts the beginnings of all feeds, and takes longer ones until nothing can come in between."""


def _first_copies(entries, m):
    found = {}
    for entry in entries:
        if len(found) == m:
            break
        found.setdefault(entry[1], entry)
    return list(found.values())


def merge_ranked_feeds(feeds, m):
    if m == 0:
        return []
    length = 1
    while True:
        entries, cut = [], []
        for number, feed in enumerate(feeds):
            begun = [(-score, post, number) for post, score in feed[:length]]
            entries += begun
            if len(feed) > length:
                cut.append(begun[-1])
        best = _first_copies(sorted(entries), m)
        if not cut or (len(best) == m and best[-1] <= min(cut)):
            return [(post, -negated, number) for negated, post, number in best]
        length *= 2
