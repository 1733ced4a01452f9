# time: O(2^n)
# space: O(2^n)
# trap: exponential with the constant of copying characters
"""Creases of a paper strip folded n times, as a text: each fold adds the flipped mirror image."""

FLIP = str.maketrans("vA", "Av")


def run(folds):
    creases = ""
    for _ in range(folds):
        creases = creases + "v" + creases[::-1].translate(FLIP)
    return creases


def make(n, rng):
    return (n,)
