# time: O(n)
# space: O(n)
# trap: a while inside the for; each index enters and leaves the deque once
"""Maximum of each window of n/2 among n numbers with a monotone deque."""

from collections import deque


def run(nums, width):
    candidates, maxima = deque(), []
    for i, value in enumerate(nums):
        while candidates and nums[candidates[-1]] <= value:
            candidates.pop()
        candidates.append(i)
        if candidates[0] <= i - width:
            candidates.popleft()
        if i >= width - 1:
            maxima.append(nums[candidates[0]])
    return maxima


def make(n, rng):
    return [rng.randrange(10**6) for _ in range(n)], max(1, n // 2)
