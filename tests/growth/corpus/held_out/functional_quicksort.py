# time: O(n log n)
# space: O(n)
# trap: partitions of random sizes
"""Quicksort of n shuffled numbers by list comprehensions, the first item as pivot."""


def quicksort(items):
    if len(items) <= 1:
        return items
    pivot, *rest = items
    return [
        *quicksort([x for x in rest if x < pivot]),
        pivot,
        *quicksort([x for x in rest if x >= pivot]),
    ]


def run(items):
    return quicksort(items)


def make(n, rng):
    items = list(range(n))
    rng.shuffle(items)
    return (items,)
