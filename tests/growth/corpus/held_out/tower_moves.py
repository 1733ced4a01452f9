# time: O(2^n)
# space: O(n)
"""Moves n discs between three pegs by the classic recursion; counts what the last peg receives."""


def run(discs):
    received = {"a": 0, "b": 0, "c": 0}

    def move(disc, source, target, spare):
        if disc == 0:
            return
        move(disc - 1, source, spare, target)
        received[target] += 1
        move(disc - 1, spare, target, source)

    move(discs, "a", "c", "b")
    return received["c"]


def make(n, rng):
    return (n,)
