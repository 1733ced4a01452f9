# time: O(n log n)
# space: O(n)
# trap: n log n with a tiny constant: one sort in C and then O(1)
"""The k-th largest of n shuffled numbers by sorting them all."""


def run(nums, k):
    return sorted(nums, reverse=True)[k - 1]


def make(n, rng):
    nums = list(range(n))
    rng.shuffle(nums)
    return nums, rng.randrange(1, n + 1)
