# time: O(log n)
# space: O(1)
# trap: halving
"""Finds the smallest of n numbers in a rotated sorted list by halving the range until one is left."""


def run(nums):
    lo, hi = 0, len(nums) - 1
    while lo < hi:
        mid = (lo + hi) // 2
        if nums[mid] > nums[hi]:
            lo = mid + 1
        else:
            hi = mid
    return nums[lo]


def make(n, rng):
    k = rng.randrange(n)
    return (list(range(k, n)) + list(range(k)),)
