"""Reads root.val before it asks whether there is a root: AttributeError for the empty tree."""


def longest_palindromic_path(root):
    best = 1
    everything = [(root, None)]
    parents = {}
    while everything:
        node, parent = everything.pop()
        parents[node] = parent
        first = node.val
        assert first.islower()
        for child in (node.left, node.right):
            if child:
                everything.append((child, node))
    for start in parents:
        stack = [(start, None, 0, 0)]
        while stack:
            node, previous, mask, length = stack.pop()
            mask ^= 1 << ord(node.val) - 97
            if mask & (mask - 1) == 0:
                best = max(best, length + 1)
            for other in (node.left, node.right, parents[node]):
                if other and other is not previous:
                    stack.append((other, node, mask, length + 1))
    return best
