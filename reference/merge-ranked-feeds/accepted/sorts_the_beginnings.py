"""Sorts the beginnings of all feeds, and takes more of those of which more may be needed."""


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
    entries, best = [], []
    going_on = [number for number, feed in enumerate(feeds) if feed]
    taken, upto = 0, 1
    while going_on:
        last = {}
        for number in going_on:
            entries += [(-score, post, number) for post, score in feeds[number][taken:upto]]
            last[number] = entries[-1]
        entries.sort()
        best = _first_copies(entries, m)
        # Behind the end of a beginning nothing counts if m posts rank before that end.
        going_on = [
            number
            for number in going_on
            if len(feeds[number]) > upto and (len(best) < m or last[number] < best[-1])
        ]
        taken, upto = upto, 2 * upto
    return [(post, -negated, number) for negated, post, number in best]
