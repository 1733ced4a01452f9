"""`return root and ...` hands the empty tree's None back instead of 0.

Caught by: small trees, call after call
"""


def longest_palindromic_path(root):
    order = [root] if root else []
    parent = {root: None}
    for node in order:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)

    def longest_from(start):
        longest = 0
        stack = [(start, None, 0, 1)]
        while stack:
            node, previous, mask, length = stack.pop()
            mask ^= 1 << ord(node.val) - 97
            if not mask & (mask - 1):
                longest = max(longest, length)
            for other in (node.left, node.right, parent[node]):
                if other and other is not previous:
                    stack.append((other, node, mask, length + 1))
        return longest

    return root and max(map(longest_from, order))
