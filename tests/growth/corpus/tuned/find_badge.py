# time: O(1)
# space: O(1)
# trap: early exit, taken on every input: what is sought stands at the front
"""Linear search in n badges; the generator always asks for one of the first three, so the loop ends there."""


def run(badges, wanted):
    for position, badge in enumerate(badges):
        if badge == wanted:
            return position
    return -1


def make(n, rng):
    badges = list(range(7, 7 + n))
    return badges, badges[min(2, n - 1)]
