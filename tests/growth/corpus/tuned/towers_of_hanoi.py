# time: O(2^n)
# space: O(n)
# trap: a tree of calls, n deep, with 2^n - 1 moves
"""Moves n discs between three pegs, which takes 2^n - 1 moves, and returns how often the smallest moved."""


def run(discs):
    pegs = [list(range(discs, 0, -1)), [], []]
    smallest = 0

    def move(count, a, b, c):
        nonlocal smallest
        if count == 0:
            return
        move(count - 1, a, c, b)
        disc = pegs[a].pop()
        smallest += disc == 1
        pegs[c].append(disc)
        move(count - 1, b, a, c)

    move(discs, 0, 1, 2)
    return smallest


def make(n, rng):
    return (n,)
