"""The best length is a global that is never set back: a later, smaller tree gets an earlier answer.

Caught by: call after call
"""

best = 0
parents = {}


def walk(node, previous, mask, length):
    global best
    mask ^= 1 << ord(node.val) - ord("a")
    if mask & (mask - 1) == 0 and length > best:
        best = length
    for other in (node.left, node.right, parents[node]):
        if other is not None and other is not previous:
            walk(other, node, mask, length + 1)


def link(node, parent):
    if node is not None:
        parents[node] = parent
        link(node.left, node)
        link(node.right, node)


def longest_palindromic_path(root):
    parents.clear()
    link(root, None)
    for node in list(parents):
        walk(node, None, 0, 1)
    return best
