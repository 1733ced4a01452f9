# time: O(n^2)
# space: O(n^2)
# trap: both the slice and the + copy a text; all n suffixes are alive at the deepest call
"""Reverses n letters by recursion on text[1:], with the constant of copying characters."""

import sys

sys.setrecursionlimit(10**7)


def backwards(text):
    if not text:
        return ""
    return backwards(text[1:]) + text[0]


def run(text):
    return backwards(text)


def make(n, rng):
    return ("".join(rng.choices("abcdefgh", k=n)),)
