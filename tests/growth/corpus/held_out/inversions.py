# time: O(n log n)
# space: O(n)
"""Inversions among n shuffled numbers, counted while merge sorting from the top down by slices."""


def sort_and_count(items):
    if len(items) < 2:
        return items, 0
    mid = len(items) // 2
    left, in_left = sort_and_count(items[:mid])
    right, in_right = sort_and_count(items[mid:])
    merged, count, i, j = [], in_left + in_right, 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            count += len(left) - i
            j += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged, count


def run(items):
    return sort_and_count(items)[1]


def make(n, rng):
    items = list(range(n))
    rng.shuffle(items)
    return (items,)
