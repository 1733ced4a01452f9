from typing import Optional


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        if not root:
            return 0
        return 1 + max(self.maxDepth(root.left), self.maxDepth(root.right))

    def diameter(self, root: Optional["TreeNode"]) -> int:
        self.best = 0

        def dfs(node: Optional["TreeNode"]) -> int:
            if node is None:
                return 0
            l, r = dfs(node.left), dfs(node.right)
            self.best = max(self.best, l + r)
            return 1 + max(l, r)

        dfs(root)
        return self.best

    def isBalanced(self, root) -> bool:
        def height(n):
            if not n:
                return 0
            a, b = height(n.left), height(n.right)
            return -1 if a < 0 or b < 0 or abs(a - b) > 1 else 1 + max(a, b)

        return height(root) >= 0


def main():
    root = TreeNode(1, TreeNode(2, TreeNode(4), TreeNode(5)), TreeNode(3))
    s = Solution()
    return s.maxDepth(root), s.diameter(root), s.isBalanced(root)
