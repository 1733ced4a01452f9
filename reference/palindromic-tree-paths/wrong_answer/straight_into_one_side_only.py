"""Matches the turning node itself with the larger table only: a straight path down into the smaller subtree is missed.

Caught by: side branches
"""
import sys
from typing import Optional

sys.setrecursionlimit(10**6)


class Solution:
    def __init__(self):
        self.answer = 0

    def longest(self, root: Optional["TreeNode"]) -> int:
        self.dfs(root, 0, 1)
        return self.answer

    def dfs(self, node, parity, level):
        if not node:
            return {}
        i = 1 << (ord(node.val) - 97)
        parity = parity ^ i
        left = self.dfs(node.left, parity, level + 1)
        right = self.dfs(node.right, parity, level + 1)
        if len(left) < len(right):
            left, right = right, left

        # paths that end at this node
        self.join({parity: level}, left, i, level)
        # paths that turn at this node
        self.join(right, left, i, level)

        for key in right:
            left[key] = max(left.get(key, 0), right[key])
        left.setdefault(parity, level)
        self.answer = max(self.answer, 1)
        return left

    def join(self, few, many, i, level):
        for key, low in few.items():
            key ^= i
            options = [many[key]] if key in many else []
            for c in range(26):
                if key ^ (1 << c) in many:
                    options.append(many[key ^ (1 << c)])
            if options:
                self.answer = max(self.answer, low + max(options) - 2 * level + 1)


def longest_palindromic_path(root: Optional["TreeNode"]) -> int:
    return Solution().longest(root)
