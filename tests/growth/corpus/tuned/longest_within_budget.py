# time: O(n)
# space: O(1)
# trap: amortised: two pointers; nested loops that are really linear, the inner pointer never resets
"""The longest stretch of n costs within a budget; the left end only ever moves right."""


def run(costs, budget):
    left = spent = longest = 0
    for right in range(len(costs)):
        spent += costs[right]
        while spent > budget:
            spent -= costs[left]
            left += 1
        longest = max(longest, right - left + 1)
    return longest


def make(n, rng):
    return [rng.randrange(1, 20) for _ in range(n)], 100
