"""Remembers whole answers between calls, by the letters in level order without the absent children.

Caught by: call after call
"""

_known = {}


def longest_ordered_palindromic_path(root):
    order = [root] if root else []
    parent = {}
    for node in order:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)
    key = tuple(node.val for node in order)
    if key in _known:
        return _known[key]
    best = 0
    for start in order:
        stack = [(start, None, start.val)]
        while stack:
            node, previous, word = stack.pop()
            if word == word[::-1]:
                best = max(best, len(word))
            for other in (node.left, node.right, parent.get(node)):
                if other and other is not previous:
                    stack.append((other, node, word + other.val))
    _known[key] = best
    return best
