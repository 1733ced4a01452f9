# time: O(2^n)
# space: O(2^n)
"""All sums of subsets of n numbers; each number doubles the list."""


def run(nums):
    sums = [0]
    for x in nums:
        sums += [s + x for s in sums]
    return max(s for s in sums if s % 3 == 0)


def make(n, rng):
    return ([rng.randrange(1, 1000) for _ in range(n)],)
