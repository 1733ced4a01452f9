# time: O(n)
# space: O(log n)
# trap: divide and conquer without copies: n calls, log n deep
"""The strongest of n players and the number of matches, by halving the field and playing off both winners."""


def play(strengths, lo, hi):
    if hi - lo == 1:
        return lo, 0
    mid = (lo + hi) // 2
    a, left = play(strengths, lo, mid)
    b, right = play(strengths, mid, hi)
    return (a if strengths[a] >= strengths[b] else b), left + right + 1


def run(strengths):
    return play(strengths, 0, len(strengths))


def make(n, rng):
    return ([rng.randrange(10_000) for _ in range(n)],)
