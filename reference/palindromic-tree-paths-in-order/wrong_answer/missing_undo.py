"""Forgets to take the letter off the path when a walk ends at a leaf.

Caught by: call after call
"""


def longest_ordered_palindromic_path(root):
    parent = {root: None}
    order = [root] if root else []
    for node in order:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)
    best = 0

    def walk(node, previous, path):
        nonlocal best
        path.append(node.val)
        if path == path[::-1]:
            best = max(best, len(path))
        following = [n for n in (node.left, node.right, parent[node]) if n and n is not previous]
        if not following:
            return
        for other in following:
            walk(other, node, path)
        path.pop()

    for start in order:
        walk(start, None, [])
    return best
