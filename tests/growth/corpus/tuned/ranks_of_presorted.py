# time: O(n)
# space: O(n)
# trap: sorted input to sorted
"""Dense ranks of n scores that come in order already: sorted() sees one run and compares n - 1 times."""


def run(scores):
    ranks, rank, last = [], 0, None
    for score in sorted(scores):
        if score != last:
            rank, last = rank + 1, score
        ranks.append(rank)
    return ranks


def make(n, rng):
    scores, score = [], 0
    for _ in range(n):
        score += rng.randrange(4)
        scores.append(score)
    return (scores,)
