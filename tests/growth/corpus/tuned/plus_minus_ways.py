# time: O(2^n)
# space: O(n)
# trap: a tree of calls, n deep, with exactly 2^n leaves
"""In how many ways n numbers with signs reach a target, by backtracking without a memo."""


def run(nums, target):
    def ways(i, left):
        if i == len(nums):
            return 1 if left == 0 else 0
        return ways(i + 1, left - nums[i]) + ways(i + 1, left + nums[i])

    return ways(0, target)


def make(n, rng):
    return [rng.randrange(1, 10) for _ in range(n)], rng.randrange(10)
