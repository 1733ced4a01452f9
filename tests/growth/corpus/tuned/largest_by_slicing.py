# time: O(n^2)
# space: O(n^2)
# trap: quadratic with a memmove's constant: slicing in recursion; deep linear recursion
"""The largest of n numbers as head against rest; each of n calls holds its own copy of the rest."""


def run(nums):
    if len(nums) == 1:
        return nums[0]
    rest = run(nums[1:])
    return nums[0] if nums[0] > rest else rest


def make(n, rng):
    return ([rng.randrange(1000) for _ in range(n)],)
