# time: O(n log n)
# space: O(n)
# trap: divide and conquer with copies of the halves
"""Counts the inversions of n shuffled numbers while it merge-sorts them by hand."""


def sort_and_count(a):
    if len(a) < 2:
        return a, 0
    mid = len(a) // 2
    left, x = sort_and_count(a[:mid])
    right, y = sort_and_count(a[mid:])
    merged, i, j, swaps = [], 0, 0, x + y
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
            swaps += len(left) - i
    return merged + left[i:] + right[j:], swaps


def run(a):
    return sort_and_count(a)[1]


def make(n, rng):
    return (rng.sample(range(n), n),)
