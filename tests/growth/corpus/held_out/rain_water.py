# time: O(n)
# space: O(1)
"""Water held between n bars, with two pointers that meet."""


def run(heights):
    left, right = 0, len(heights) - 1
    wall_left = wall_right = water = 0
    while left < right:
        if heights[left] < heights[right]:
            wall_left = max(wall_left, heights[left])
            water += wall_left - heights[left]
            left += 1
        else:
            wall_right = max(wall_right, heights[right])
            water += wall_right - heights[right]
            right -= 1
    return water


def make(n, rng):
    return ([rng.randrange(100) for _ in range(n)],)
