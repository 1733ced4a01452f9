"""Once an end has gone up it only goes on up, never down the other side.

Caught by: caterpillars
"""


def longest_ordered_palindromic_path(root):
    parent = {}
    order = [root] if root else []
    for node in order:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)

    def steps(node, inside):
        if inside is parent.get(node):
            return [n for n in (node.left, node.right) if n]
        return [parent[node]] if node in parent else []

    best = 0
    for v in order:
        best = max(best, 1)
        around = [n for n in (v.left, v.right, parent.get(v)) if n]
        stack = [(v, a, a, v, 2) for a in around]
        stack += [(a, v, b, v, 3) for a in around for b in around if a is not b]
        while stack:
            a, a_in, b, b_in, length = stack.pop()
            if a.val == b.val:
                best = max(best, length)
                stack += [
                    (c, a, d, b, length + 2) for c in steps(a, a_in) for d in steps(b, b_in)
                ]
    return best
