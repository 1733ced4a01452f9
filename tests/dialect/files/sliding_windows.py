from collections import deque
from typing import List


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        q, out = deque(), []
        for i, n in enumerate(nums):
            while q and nums[q[-1]] <= n:
                q.pop()
            q.append(i)
            if q[0] == i - k:
                q.popleft()
            if i >= k - 1:
                out.append(nums[q[0]])
        return out

    def longest(self, s: str) -> int:
        seen, left, best = {}, 0, 0
        for right, ch in enumerate(s):
            if ch in seen and seen[ch] >= left:
                left = seen[ch] + 1
            seen[ch] = right
            best = max(best, right - left + 1)
        return best


def max_messages_in_window(timestamps: list[int], k: int) -> int:
    left = best = 0
    for right in range(len(timestamps)):
        while timestamps[right] - timestamps[left] >= 1000:
            left += 1
        best = max(best, right - left + 1)
    return min(k, best)


def main():
    s = Solution()
    return s.maxSlidingWindow([1, 3, -1, -3, 5, 3, 6, 7], 3), s.longest("abcabcbb"), max_messages_in_window([0, 999, 1000, 1500], 10)
