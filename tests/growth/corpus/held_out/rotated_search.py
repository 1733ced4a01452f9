# time: O(log n)
# space: O(1)
"""Where a missing value would be in a rotated sorted list of n: the interval halves each time."""


def run(nums, target):
    low, high = 0, len(nums) - 1
    while low <= high:
        mid = (low + high) // 2
        if nums[mid] == target:
            return mid
        if nums[low] <= nums[mid]:
            if nums[low] <= target < nums[mid]:
                high = mid - 1
            else:
                low = mid + 1
        elif nums[mid] < target <= nums[high]:
            low = mid + 1
        else:
            high = mid - 1
    return -1


def make(n, rng):
    turn = rng.randrange(n)
    ordered = range(0, 2 * n, 2)
    return [*ordered[turn:], *ordered[:turn]], 2 * rng.randrange(n) + 1
