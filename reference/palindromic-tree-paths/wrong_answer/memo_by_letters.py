"""Remembers answers between calls by the tree's letters in preorder, without marking absent children.

Caught by: call after call
"""

_answers = {}


def _preorder(node):
    stack, letters = [node], []
    while stack:
        top = stack.pop()
        if top:
            letters.append(top.val)
            stack += [top.right, top.left]
    return "".join(letters)


def longest_palindromic_path(root):
    key = _preorder(root)
    if key not in _answers:
        _answers[key] = _solve(root)
    return _answers[key]


def _solve(root):
    best = 0

    def visit(node, mask, depth):
        nonlocal best
        if node is None:
            return {}
        best = max(best, 1)
        bit = 1 << ord(node.val) - 97
        mask ^= bit
        table = {mask: depth}
        for child in (node.left, node.right):
            below = visit(child, mask, depth + 1)
            for m, d in below.items():
                for goal in [0] + [1 << i for i in range(26)]:
                    other = table.get(m ^ bit ^ goal)
                    if other is not None:
                        best = max(best, d + other - 2 * depth + 1)
            for m, d in below.items():
                table[m] = max(d, table.get(m, 0))
        return table

    visit(root, 0, 0)
    return best
