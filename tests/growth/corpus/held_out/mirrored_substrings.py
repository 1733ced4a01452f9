# time: O(n^3)
# space: O(n)
# trap: two loops in sight; the slices and the comparison copy and scan n/3 letters
"""Substrings of n equal letters that read the same backwards, each cut out and reversed."""


def run(text):
    found = 0
    for start in range(len(text)):
        for stop in range(start + 1, len(text) + 1):
            part = text[start:stop]
            if part == part[::-1]:
                found += 1
    return found


def make(n, rng):
    return (rng.choice("xyz") * n,)
