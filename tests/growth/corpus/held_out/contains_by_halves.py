# time: O(n)
# space: O(n)
# trap: looks logarithmic, but the slices add up to the whole list
"""Bisection of n sorted numbers by slices: n/2 + n/4 + ... items are copied, and all stay alive."""


def contains(ordered, wanted):
    if not ordered:
        return False
    mid = len(ordered) // 2
    if ordered[mid] == wanted:
        return True
    if ordered[mid] < wanted:
        return contains(ordered[mid + 1 :], wanted)
    return contains(ordered[:mid], wanted)


def run(ordered, wanted):
    return contains(ordered, wanted)


def make(n, rng):
    return list(range(n)), n
