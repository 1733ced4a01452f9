"""Replaces recursion by a work list, but puts a node back when both children carry its letter: never ends there."""
from collections import deque


def longest_palindromic_path(root):
    if root is None:
        return 0
    parent = {root: None}
    queue = deque([root])
    while queue:
        node = queue.popleft()
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                queue.append(child)
        if node.left and node.right and node.left.val == node.right.val == node.val:
            queue.append(node)  # "look at it again once its children are known"
    best = 0
    for start in parent:
        stack = [(start, None, 0, 0)]
        while stack:
            node, previous, mask, length = stack.pop()
            mask ^= 1 << ord(node.val) - 97
            length += 1
            if mask & (mask - 1) == 0:
                best = max(best, length)
            for other in (node.left, node.right, parent[node]):
                if other and other is not previous:
                    stack.append((other, node, mask, length))
    return best
