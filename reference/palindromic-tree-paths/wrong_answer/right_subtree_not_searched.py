"""Returns the better of this node and the left subtree; the best path inside the right one is dropped.

Caught by: bushy trees
"""


def longest_palindromic_path(root):
    if root is None:
        return 0
    goals = [0] + [1 << i for i in range(26)]

    def ways(node):
        if node is None:
            return 0, {0: 0}
        bit = 1 << ord(node.val) - 97
        best_left, left = ways(node.left)
        best_right, right = ways(node.right)
        here = 1
        for m, d in left.items():
            for goal in goals:
                if m ^ bit ^ goal in right:
                    here = max(here, d + right[m ^ bit ^ goal] + 1)
        down = {0: 0}
        for table in (left, right):
            for m, d in table.items():
                down[m ^ bit] = max(d + 1, down.get(m ^ bit, 0))
        return max(here, best_left if node.left else best_right), down

    return ways(root)[0]
